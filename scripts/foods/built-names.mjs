import { plainName } from './read-names.mjs'

/**
 * The names of other languages as the app reads them (`foreign-words.ts`): a line for each food, word and trait, all languages
 * together. Where an English name is loose, the foreign one is loose too. Left out is what English
 * has as a food's name, since it is read so, and a name of one word that is English for something else: "pan", "sole", "rind".
 *
 * @param languages parsed files: `{ foods, words, hazards }` each
 * @param rowsNamed the rows that an English name means: `(name) => { id, loose }[]`
 * @param isEnglish whether a word is one of English
 * @returns `{ lines, unknown }`: the lines, and the English names that no row has
 */
export function builtNames(languages, rowsNamed, isEnglish) {
  const [foods, words, hazards] = [new Map(), new Map(), new Map()]
  const unknown = new Set()
  const keep = (name) => name.includes(' ') || !isEnglish(plainName(name))
  const isNew = (name) => keep(name) && rowsNamed(name).length === 0
  for (const language of languages) {
    for (const [english, names] of language.foods) {
      const rows = rowsNamed(english)
      if (rows.length === 0) unknown.add(english)
      for (const { id, loose } of rows) {
        for (const name of names.filter(isNew)) add(foods, id, `${loose ? '~' : ''}${name}`)
      }
    }
    for (const [english, phrases] of language.words) for (const phrase of phrases) add(words, english, phrase)
    for (const [trait, phrases] of language.hazards) {
      for (const phrase of phrases.filter(keep)) add(hazards, trait, phrase)
    }
  }
  const lines = [...linesOf('f', foods), ...linesOf('w', words), ...linesOf('h', hazards)]
  return { lines, unknown: [...unknown].sort() }
}

function add(map, key, name) {
  const known = map.get(key) ?? new Map()
  // Without accents and case it is read the same.
  const as = plainName(name)
  if (!known.has(as)) known.set(as, name)
  map.set(key, known)
}

function linesOf(kind, map) {
  return [...map]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, names]) => `${kind}|${key}|${[...names.values()].join(',')}`)
}
