import type { Area, Locale } from '../../messages/keys.ts'
import { loadMessages } from '../../messages/load-messages.ts'
import type { Catalogue, Messages } from '../../messages/messages.ts'

const AREAS: readonly Area[] = ['health', 'reasons', 'report']
const CATALOGUES = import.meta.glob<Catalogue>('../../messages/*/{health,reasons,report}.json', {
  import: 'default',
})

const loaded = new Map<Locale, Promise<Messages>>()

/** The words of a report, loaded in a language once somebody reads it. */
export function messagesIn(locale: Locale): Promise<Messages> {
  const known = loaded.get(locale) ?? loadMessages(CATALOGUES, locale, AREAS)
  loaded.set(locale, known)
  return known
}
