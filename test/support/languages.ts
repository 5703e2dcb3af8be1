import { LOCALES, type Locale } from '../../src/messages/keys.ts'
import { type Catalogue, createMessages, type Messages } from '../../src/messages/messages.ts'

const CATALOGUES = import.meta.glob<Catalogue>('../../src/messages/*/*.json', {
  import: 'default',
  eager: true,
})

/** The languages that English is translated to. */
export const TRANSLATED: readonly Locale[] = LOCALES.filter((locale) => locale !== 'en')

/** All areas in a language, with the names of foods. */
export function translated(locale: Locale): Messages {
  const own = Object.entries(CATALOGUES).filter(([path]) => path.includes(`/messages/${locale}/`))
  return createMessages(
    locale,
    own.map(([, catalogue]) => catalogue),
  )
}
