import { namedItem } from '../../fusion/food-item.ts'
import { compose } from '../../nutrition/figures/compose.ts'
import type { ComposedItem } from '../../nutrition/figures/composed-item.ts'
import type { Food, FoodId, FoodTable } from '../../nutrition/table/food.ts'
import { assess } from '../assess.ts'
import type { Assessment } from '../assessment.ts'
import type { HealthProfile } from '../profile.ts'

export type Judged = { readonly composed: ComposedItem; readonly assessment: Assessment }

const composedFoods = new WeakMap<FoodTable, Map<FoodId, ComposedItem | undefined>>()
const judgedFoods = new WeakMap<HealthProfile, WeakMap<FoodTable, Map<FoodId, Judged>>>()

/** A food of the table, judged in its reference serving; worked out once per table and person. */
export function judgedFood(food: Food, profile: HealthProfile, foods: FoodTable): Judged | undefined {
  const composed = composedFood(food, foods)
  if (!composed) return undefined
  const byTable = judgedFoods.get(profile) ?? new WeakMap<FoodTable, Map<FoodId, Judged>>()
  judgedFoods.set(profile, byTable)
  const known = byTable.get(foods) ?? new Map<FoodId, Judged>()
  byTable.set(foods, known)
  const judged = known.get(food.id) ?? { composed, assessment: assess(composed, profile) }
  known.set(food.id, judged)
  return judged
}

/** `undefined` for a food whose own name is read as another. */
function composedFood(food: Food, foods: FoodTable): ComposedItem | undefined {
  const known = composedFoods.get(foods) ?? new Map<FoodId, ComposedItem | undefined>()
  composedFoods.set(foods, known)
  if (!known.has(food.id)) {
    const composed = compose(namedItem(food.name), foods)
    known.set(food.id, composed.match?.food === food ? composed : undefined)
  }
  return known.get(food.id)
}
