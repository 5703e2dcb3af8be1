import { type Food, type FoodId, type FoodTable, SURE_OF_NAME } from '../../src/core/nutrition/table/food.ts'
import { tokens } from '../../src/core/text/normalise.ts'
import { singular } from '../../src/core/text/singular.ts'
import type { Phrase } from './phrases.ts'

/** An id no row has: what is meant by a name that no row bears, so that the food counts as not found. */
const NO_ROW: FoodId = ''

/** Which rows count as the food that is meant: with `strict` those with a name that the line gives, no narrower one. */
export type CountsAsMeant = 'strict' | 'narrower too'

/**
 * Reads lines of `label > plain name / other name`; a line without `>` means no food. For lists written before the rows
 * they mean: every row with one of the names, or with it as a synonym, is right; unless it is read strictly, so is a narrower
 * row that has a name of the label's words and the plain name's ("low-fat cottage cheese" for cottage cheese).
 */
export function phrasesByName(
  text: string,
  foods: FoodTable,
  counts: CountsAsMeant = 'narrower too',
): readonly Phrase[] {
  const ids = idsByName(foods.foods)
  return text.split('\n').flatMap((line) => {
    const [label = '', said = ''] = line.split(' > ').map((part) => part.trim())
    if (label === '') return []
    const names = said === '' ? [] : said.split(' / ')
    const rows = names.flatMap((name) => [
      ...(ids.get(keyOf(name)) ?? []),
      ...(counts === 'strict' ? [] : narrower(label, name, ids)),
    ])
    const meant = names.length > 0 && rows.length === 0 ? [NO_ROW] : rows
    return { label, meant, silenceIsRight: names.length === 0, never: [] }
  })
}

/** The same table, silent where it is not sure of the name. */
export function onlySure(foods: FoodTable): FoodTable {
  return {
    ...foods,
    match: (label, category) => foods.match(label, category).filter(({ quality }) => quality >= SURE_OF_NAME),
  }
}

function idsByName(rows: readonly Food[]): ReadonlyMap<string, readonly FoodId[]> {
  const ids = new Map<string, FoodId[]>()
  for (const { id, name, synonyms } of rows) {
    for (const each of [name, ...synonyms]) {
      const key = keyOf(each)
      ids.set(key, [...(ids.get(key) ?? []), id])
    }
  }
  return ids
}

/** The rows with a name that says all that the plain name says, and beyond it nothing but what the label says. */
function narrower(
  label: string,
  plain: string,
  ids: ReadonlyMap<string, readonly FoodId[]>,
): readonly FoodId[] {
  const least = keyOf(plain).split(' ')
  const said = new Set([...least, ...keyOf(label).split(' ')])
  return [...ids]
    .filter(([key]) => {
      const words = key.split(' ')
      return words.every((word) => said.has(word)) && least.every((word) => words.includes(word))
    })
    .flatMap(([, found]) => found)
}

/** "Shepherd's pies" and "shepherds pie" are one name; "milk chocolate" and "chocolate milk" are two. */
function keyOf(name: string): string {
  return tokens(name.replace(/['’]/g, '')).map(singular).join(' ')
}
