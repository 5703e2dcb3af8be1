import { letterSet, lettersApart } from '../../text/edit-distance.ts'
import { likeness } from '../../text/likeness.ts'
import { normalise, tokens } from '../../text/normalise.ts'
import { memoised } from '../../util/memoised.ts'
import type { Food, FoodTable } from '../table/food.ts'

/** `alias`: the other name that was found, where it is not the food's own. */
export type FoundName = { readonly food: Food; readonly alias?: string }

/** What somebody may mean by what they typed. `isNear`: nothing is called that, and these are called something like it. */
export type FoundNames = { readonly found: readonly FoundName[]; readonly isNear: boolean }

const MOST = 8
/** From here on two names look like a slip of one another, 0–1. */
const LEAST_LIKENESS = 0.66
const SHORTEST_GUESS = 4
const MOST_GUESSES = 4

type Entry = {
  readonly food: Food
  readonly name: string
  readonly text: string
  readonly letters: number
  readonly own: boolean
}

/** What a food is called in the reader's language, where that is another name than the table's. */
export type Called = (food: Food) => string | undefined
const AS_IN_TABLE: Called = () => undefined

const entriesOf = memoised(({ foods }: FoodTable, called: Called): readonly Entry[] =>
  foods.flatMap((food) => {
    const shown = called(food) ?? food.name
    return [...new Set([shown, food.name, ...food.synonyms])].map((name, at) => {
      const text = normalise(name)
      return { food, name, text, letters: letterSet(text), own: at === 0 }
    })
  }),
)

/**
 * Foods by what is typed of a name: first those that begin with it, then those that have its words, everyday foods before
 * others. Where nothing is called that, what the matcher takes it for, and names that look like it.
 */
export function searchFoods(foods: FoodTable, typed: string, called: Called = AS_IN_TABLE): FoundNames {
  const text = normalise(typed.trim())
  if (text === '') return { found: [], isNear: false }
  const found = best(entriesOf(foods, called), (entry) => rankOf(entry, text), foods)
  if (found.length > 0) return { found, isNear: false }
  return { found: nearFoods(foods, typed, called), isNear: true }
}

/** Foods that a name nobody knows may have been meant for, best first. */
export function nearFoods(
  foods: FoodTable,
  typed: string,
  called: Called = AS_IN_TABLE,
): readonly FoundName[] {
  const read = foods.match(typed).map(({ food }): FoundName => ({ food }))
  const text = normalise(typed.trim())
  if (text.length < SHORTEST_GUESS) return read
  const letters = letterSet(text)
  const alike = best(
    entriesOf(foods, called),
    (entry) => {
      // Most names are told apart by their letters alone, which is quick.
      if (lettersApart(entry.letters, letters) > text.length / 3) return undefined
      const how = likeness(entry.text, text)
      return how >= LEAST_LIKENESS ? 1 - how : undefined
    },
    foods,
  )
  const others = alike.filter(({ food }) => read.every((known) => known.food !== food))
  return [...read, ...others].slice(0, MOST_GUESSES)
}

/** Lower is better; undefined where it is not what is looked for. */
function rankOf({ text, own }: Entry, typed: string): number | undefined {
  const byAlias = own ? 0 : 0.5
  if (text === typed) return 0 + byAlias
  if (text.startsWith(typed)) return 1 + byAlias
  if (!text.includes(typed.slice(0, 1))) return undefined
  const words = tokens(text)
  const asked = tokens(typed)
  return asked.length > 0 && asked.every((each) => words.some((word) => word.startsWith(each)))
    ? 2 + byAlias
    : undefined
}

function best(
  entries: readonly Entry[],
  rank: (entry: Entry) => number | undefined,
  { everyday }: FoodTable,
): readonly FoundName[] {
  const common = new Set(everyday)
  const byFood = new Map<Food, { readonly entry: Entry; readonly at: number }>()
  for (const entry of entries) {
    const at = rank(entry)
    const known = byFood.get(entry.food)
    if (at !== undefined && (!known || at < known.at)) byFood.set(entry.food, { entry, at })
  }
  return [...byFood.values()]
    .sort(
      (a, b) =>
        a.at - b.at ||
        Number(common.has(b.entry.food)) - Number(common.has(a.entry.food)) ||
        a.entry.text.length - b.entry.text.length,
    )
    .slice(0, MOST)
    .map(({ entry: { food, name, own } }) => (own ? { food } : { food, alias: name }))
}
