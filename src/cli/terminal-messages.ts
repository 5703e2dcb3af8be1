import { LOCALES } from '../messages/keys.ts'
import { loadMessages } from '../messages/load-messages.ts'
import type { Catalogue, Messages } from '../messages/messages.ts'
import { pickLocale, terminalLocales } from '../messages/pick-locale.ts'

const CATALOGUES = import.meta.glob<Catalogue>(
  '../messages/*/{analysis,cli,evaluate,failures,foods,health,reasons,report,server}.json',
  { import: 'default' },
)
const AREAS = [
  'analysis',
  'cli',
  'evaluate',
  'failures',
  'foods',
  'health',
  'reasons',
  'report',
  'server',
] as const

/** The messages of the command line, in the language the terminal is set to. */
export function terminalMessages(): Promise<Messages> {
  return loadMessages(CATALOGUES, pickLocale(terminalLocales(process.env), LOCALES), AREAS)
}
