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

/** So many rows are read in one step, or names filed: some milliseconds. */
const ROWS_A_STEP = 30
const NAMES_A_STEP = 300
/** A row has some twenty names in other languages. */
const FOREIGN_ROWS_A_STEP = 10

/**
 * Every name of every row, and the names known without a row, in steps. A name that several rows have means each of them.
 */
export function* exactNameSteps(
  rows: readonly FoodRow[],
  unlisted: readonly string[],
): Generator<void, ExactNames> {
  const names = new Names(false)
  yield* inSlices(rows, ROWS_A_STEP, ({ food, names: named }) => {
    // Without its flavour, a name that takes any could be of any.
    for (const { text, loose, anyFlavour } of named) names.add(text, loose || anyFlavour, food)
  })
  yield* inSlices(unlisted, NAMES_A_STEP, (text) => names.add(text, false))
  return yield* names.byFirstWord()
}

/** The same names and those of other languages. What a name means in English is what it is read as: "pasta", "pan". */
export function* withForeignNameSteps(
  english: ExactNames,
  foods: readonly Food[],
  { foods: foreign }: ForeignWords,
): Generator<void, ExactNames> {
  const names = new Names(true)
  const byId = new Map(foods.map((food) => [food.id, food]))
  yield* inSlices(foreign, FOREIGN_ROWS_A_STEP, ({ id, names: named }) => {
    for (const name of named) names.add(name.replace('~', ''), name.startsWith('~'), byId.get(id))
  })
  const known = new Set<string>()
  yield* inSlices([...english.values()], NAMES_A_STEP, (all) => {
    for (const { words } of all) known.add(words.join(' '))
  })
  return yield* names.byFirstWord(english, known)
}

/** Names as they come in, each with all the foods it means. */
class Names {
  readonly #byKey = new Map<string, { words: readonly string[]; foods: Food[]; loose: boolean }>()
  readonly #foreign: boolean

  constructor(foreign: boolean) {
    this.#foreign = foreign
  }

  add(text: string, loose: boolean, food?: Food): void {
    const words = nameTokens(text).map(({ word }) => word)
    const key = words.join(' ')
    const name = this.#byKey.get(key) ?? { words, foods: [], loose: true }
    name.loose &&= loose
    if (food && !name.foods.includes(food)) name.foods.push(food)
    this.#byKey.set(key, name)
  }

  /** With the names of `beside`; those whose words are `taken` are left out. */
  *byFirstWord(
    beside: ExactNames = new Map(),
    taken: ReadonlySet<string> = new Set(),
  ): Generator<void, ExactNames> {
    const byFirst = new Map<string, ExactName[]>()
    yield* inSlices([...this.#byKey], NAMES_A_STEP, ([key, { words, foods, loose }]) => {
      const name = { words, foods, loose, foreign: this.#foreign }
      if (!taken.has(key)) append(byFirst, words[0] as string, name)
    })
    const all = new Map(beside)
    yield* inSlices([...byFirst], NAMES_A_STEP, ([word, names]) => {
      const both = [...(beside.get(word) ?? []), ...names]
      all.set(
        word,
        both.sort((a, b) => b.words.length - a.words.length),
      )
    })
    return all
  }
}
