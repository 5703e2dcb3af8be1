import { append } from '../../util/group-by.ts'
import { inSlices } from '../../util/in-slices.ts'
import type { Food } from '../table/food.ts'
import type { FoodRow } from '../table/notation.ts'
import type { ForeignWords } from './foreign-words.ts'
import { nameTokens } from './name-tokens.ts'

/** A whole name of the table and every food it may mean; none where it is known only as a food without figures. */
export type ExactName = {
  readonly words: readonly string[]
  readonly foods: readonly Food[]
  /** It commonly means these and could mean another: "pizza". */
  readonly loose: boolean
  /** In another language than the table's. */
  readonly foreign: boolean
}

/** Names by their first word, the longest first. */
export type ExactNames = ReadonlyMap<string, readonly ExactName[]>

type NameInTheMaking = { words: readonly string[]; foods: Food[]; loose: boolean; foreign: boolean }

/** So many rows or names are read in one step: some milliseconds. */
const ROWS_A_STEP = 50
const NAMES_A_STEP = 300

/**
 * Every name of every row, and the names known without a row, in steps. A name that several rows have means each of them.
 */
export function* exactNameSteps(
  rows: readonly FoodRow[],
  unlisted: readonly string[],
  foreign?: ForeignWords,
): Generator<void, ExactNames> {
  const known = new Map<string, NameInTheMaking>()
  const add = (text: string, loose: boolean, food?: Food, isForeign = false) => {
    const words = nameTokens(text).map(({ word }) => word)
    const key = words.join(' ')
    // What a word means in English is what it is read as: "pasta", "pan".
    if (isForeign && known.get(key)?.foreign === false) return
    const name: NameInTheMaking = known.get(key) ?? { words, foods: [], loose: true, foreign: true }
    name.loose &&= loose
    name.foreign &&= isForeign
    if (food && !name.foods.includes(food)) name.foods.push(food)
    known.set(key, name)
  }
  yield* inSlices(rows, ROWS_A_STEP, ({ food, names }) => {
    for (const { text, loose } of names) add(text, loose, food)
  })
  yield* inSlices(unlisted, NAMES_A_STEP, (text) => add(text, false))
  const foods = new Map(rows.map(({ food }) => [food.id, food]))
  yield* inSlices(foreign?.foods ?? [], ROWS_A_STEP, ({ id, names }) => {
    for (const name of names) add(name.replace('~', ''), name.startsWith('~'), foods.get(id), true)
  })
  const byFirst = new Map<string, ExactName[]>()
  for (const name of known.values()) append(byFirst, name.words[0] as string, name)
  yield
  for (const names of byFirst.values()) names.sort((a, b) => b.words.length - a.words.length)
  return byFirst
}
