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

/** Read before all others: mistakes in those are told in this language. */
export const LANGUAGE_OPTION = '--lang <language>'
const [FLAG = ''] = LANGUAGE_OPTION.split(' ')

/** The messages of the command line, in the language that is asked for, or else the one the terminal is set to. */
export function terminalMessages(args: readonly string[]): Promise<Messages> {
  const wanted = [...askedFor(args), ...terminalLocales(process.env)]
  return loadMessages(CATALOGUES, pickLocale(wanted, LOCALES), AREAS)
}

/** "--lang es" or "--lang=es" */
function askedFor(args: readonly string[]): readonly string[] {
  const at = args.findIndex((each) => each === FLAG || each.startsWith(`${FLAG}=`))
  return at < 0 ? [] : [args[at]?.split('=')[1] ?? args[at + 1] ?? '']
}
