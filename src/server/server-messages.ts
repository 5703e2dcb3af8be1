import { LOCALES } from '../messages/keys.ts'
import { loadEveryLocale } from '../messages/load-messages.ts'
import type { Catalogue } from '../messages/messages.ts'
import { pickLocale, terminalLocales } from '../messages/pick-locale.ts'

const CATALOGUES = import.meta.glob<Catalogue>('../messages/*/{failures,operations,report,server}.json', {
  import: 'default',
})

/** The server's words in each locale: a reply is in the language of the request. */
export const messagesIn = await loadEveryLocale(CATALOGUES, ['failures', 'operations', 'report', 'server'])

/** What is printed is for whoever started the server. */
export const terminalMessages = messagesIn(pickLocale(terminalLocales(process.env), LOCALES))
