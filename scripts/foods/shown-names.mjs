import { plainName } from './read-names.mjs'

/** The languages of the interface, by the file of names they are read from. */
export const SHOWN_IN = { ar: 'ar', de: 'de', es: 'es', zh: 'zh-Hans' }

/** What ICU messages read as syntax. */
const SYNTAX = /['{}<>#]/

/**
 * What each food is called in a language, as a catalogue: the first name of its line, by the food's id. A line counts for
 * the rows whose name it is; where a row has another name of its own with a line, that line comes first.
 *
 * @param {ReadonlyMap<string, readonly string[]>} foods English name → names, of one language
 * @param rowsNamed the rows that an English name means: `(name) => { id, name, loose }[]`
 * @param {string} locale
 * @returns {Record<string, string>}
 */
export function shownNames(foods, rowsNamed, locale) {
  const shown = new Map()
  for (const [english, [first]] of foods) {
    if (SYNTAX.test(first))
      throw new Error(`${locale}: "${first}" cannot be shown: it has signs of a message`)
    for (const { id, name, loose } of rowsNamed(english)) {
      const isOwn = plainName(name) === plainName(english)
      if (!loose && (isOwn || !shown.has(id))) shown.set(id, capitalised(first, locale))
    }
  }
  return Object.fromEntries([...shown].sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** As the names of the table are: they stand at the start of a line. */
function capitalised(name, locale) {
  const [first] = name
  return first.toLocaleUpperCase(locale) + name.slice(first.length)
}
