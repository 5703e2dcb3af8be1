import { LOCALES, type Locale } from '../messages/keys.ts'
import { loadMessages } from '../messages/load-messages.ts'
import type { Catalogue, Messages } from '../messages/messages.ts'
import { UnusableInput } from './unusable-input.ts'

/** What reasons and alerts are told in. */
export type Words = Messages

const CATALOGUES = import.meta.glob<Catalogue>('../messages/*/{foods,health,reasons,report}.json', {
  import: 'default',
})

/** The words of a language (`en`, `es`, `de`, `zh-Hans` or `ar`), to be handed to `judge`. Throws `UnusableInput` for another. */
export async function loadWords(locale: Locale): Promise<Words> {
  if (!LOCALES.includes(locale)) throw new UnusableInput('locale', `must be one of ${LOCALES.join(', ')}`)
  return loadMessages(CATALOGUES, locale, ['foods', 'health', 'reasons', 'report'])
}
