import { type Area, LOCALES, type Locale } from './keys.ts'
import { type Catalogue, createMessages, type Messages } from './messages.ts'

/**
 * What `import.meta.glob('…/messages/*' + '/{app,people}.json', { import: 'default' })` gives an entry point: the catalogues
 * it ships, each a chunk of its own that is loaded when it is asked for.
 */
export type Catalogues = Readonly<Record<string, () => Promise<Catalogue>>>

/** What the messages are written in. */
const SOURCE = 'en'

/** The messages of these areas in this locale. */
export async function loadMessages(
  catalogues: Catalogues,
  locale: Locale,
  areas: readonly Area[],
): Promise<Messages> {
  return createMessages(
    locale,
    await Promise.all(areas.map((area) => loadCatalogue(catalogues, locale, area))),
  )
}

/** One area, to be added to messages: `messages.with(catalogue)`. */
export async function loadCatalogue(catalogues: Catalogues, locale: string, area: Area): Promise<Catalogue> {
  const found = Object.entries(catalogues).find(([path]) => path.endsWith(`/${locale}/${area}.json`))
  // English names of foods stand in the food table.
  if (!found && area === 'foods') return {}
  // A language that is not finished is no reason to show nothing.
  if (!found && locale !== SOURCE) return loadCatalogue(catalogues, SOURCE, area)
  if (!found) throw new Error(`No catalogue ${locale}/${area}.json is shipped with this entry point`)
  return await found[1]()
}

/** The messages of these areas in every locale, for a server, which speaks to many people. */
export async function loadEveryLocale(
  catalogues: Catalogues,
  areas: readonly Area[],
): Promise<(locale: Locale) => Messages> {
  const all = await Promise.all(LOCALES.map((locale) => loadMessages(catalogues, locale, areas)))
  return (locale) => all[LOCALES.indexOf(locale)] as Messages
}
