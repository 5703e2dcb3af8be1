import type { FoodId, FoodTable } from '../core/nutrition/table/food.ts'
import { nameWords } from '../core/text/name-words.ts'
import { namedEither, namedTogether } from '../core/text/named-apart.ts'
import type { TruthItem } from './truth.ts'

/** All names by which a thing is rightly called. */
export function namesOfTruth({ label, food, also = [] }: TruthItem): readonly string[] {
  return [label, ...(food === undefined ? [] : [food]), ...also]
}

/** The names a label may stand for: the things it puts together or leaves open between, else itself. */
export function namesIn(label: string): readonly string[] {
  const several = [...namedTogether(label), ...namedEither(label)]
  return several.length > 0 ? several : [label]
}

/**
 * Whether a name is right for what is there: it stands for the same food of the table, or says all that one of the right names
 * says and ends in a word of it. "Raw red meat steaks" is a right name for red meat, "apple juice" none for an apple.
 */
export function isRightName(truth: TruthItem, label: string, foods: FoodTable): boolean {
  const right = namesOfTruth(truth)
  const ids = rightFoods(truth, foods)
  return namesIn(label).some((name) => {
    const food = foodOfName(name, foods)
    if (food !== undefined && ids.includes(food)) return true
    const words = nameWords(name)
    return right.some((each) => {
      const wanted = nameWords(each)
      return wanted.every((word) => words.includes(word)) && wanted.includes(words.at(-1) ?? '')
    })
  })
}

/** The foods of the table that its right names stand for. */
export function rightFoods(truth: TruthItem, foods: FoodTable): readonly FoodId[] {
  return namesOfTruth(truth).flatMap((name) => foodOfName(name, foods) ?? [])
}

const known = new WeakMap<FoodTable, Map<string, FoodId | undefined>>()

function foodOfName(name: string, foods: FoodTable): FoodId | undefined {
  const names = known.get(foods) ?? new Map<string, FoodId | undefined>()
  known.set(foods, names)
  if (!names.has(name)) names.set(name, foods.match(name)[0]?.food.id)
  return names.get(name)
}
