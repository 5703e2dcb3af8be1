import { canonicalWord, plainText } from '../../text/food-words.ts'
import { append } from '../../util/group-by.ts'
import type { Food } from '../table/food.ts'
import type { FoodRow } from '../table/notation.ts'

/** One token of a name: a word in its one spelling, or what divides a dish from what comes with it. */
export type NameToken = { readonly word: string; readonly written: string; readonly divides: boolean }

/** A whole name of the table and every food it may mean; none where it is known only as a food without figures. */
export type ExactName = {
  readonly words: readonly string[]
  readonly foods: readonly Food[]
  /** It commonly means these and could mean another: "pizza". */
  readonly loose: boolean
}

/** Names by their first word, the longest first. */
export type ExactNames = ReadonlyMap<string, readonly ExactName[]>

const DIVIDERS: ReadonlySet<string> = new Set(
  'with in on and or plus over , ; : ( ) | / & + - – — . • ·'.split(' '),
)
const SAME_DIVIDER: Readonly<Record<string, string>> = { '&': 'and', '+': 'and', n: 'and' }

/** Han characters stand without spaces, so each is a word of its own. */
const TOKEN = /\p{Script=Han}|[\p{L}\p{M}\p{N}]+(?:[.,]\d+)?%?|[&+/,;:()|.\-–—•]/gu

/** The article that Arabic writes as part of the word. */
const ARABIC_ARTICLE = /^ال(?=\p{L}{3})/u

/** The tokens of a name, none of them dropped: what a reading leaves unexplained may bring anything in. */
export function nameTokens(name: string): readonly NameToken[] {
  const text = plainText(name).replace(/\bw\/ ?/g, 'with ')
  return (text.match(TOKEN) ?? []).map((written) => {
    const divider = SAME_DIVIDER[written] ?? written
    return DIVIDERS.has(divider)
      ? { word: divider, written, divides: true }
      : { word: exactWord(written), written, divides: false }
  })
}

/** Plurals and listed spellings are the word itself; "toasted" is how nuts are roasted, and no toast. */
function exactWord(written: string): string {
  if (written === 'toasted') return written
  return canonicalWord(written.replace(ARABIC_ARTICLE, ''))
}

/** Every name of every row, and the names known without a row. A name that several rows have means each of them. */
export function exactNames(rows: readonly FoodRow[], unlisted: readonly string[]): ExactNames {
  const foodsOf = new Map<
    string,
    { readonly words: readonly string[]; readonly foods: Food[]; loose: boolean }
  >()
  const add = (text: string, loose: boolean, food?: Food) => {
    const words = nameTokens(text).map(({ word }) => word)
    const key = words.join(' ')
    const name = foodsOf.get(key) ?? { words, foods: [], loose: true }
    name.loose &&= loose
    if (food && !name.foods.includes(food)) name.foods.push(food)
    foodsOf.set(key, name)
  }
  for (const { food, names } of rows) for (const { text, loose } of names) add(text, loose, food)
  for (const text of unlisted) add(text, false)
  const byFirst = new Map<string, ExactName[]>()
  for (const name of foodsOf.values()) append(byFirst, name.words[0] as string, name)
  for (const names of byFirst.values()) names.sort((a, b) => b.words.length - a.words.length)
  return byFirst
}
