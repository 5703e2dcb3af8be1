import type { AddedExtra } from '../../fusion/food-item.ts'
import { namedItem } from '../../fusion/food-item.ts'
import type { Estimate } from '../../terms/estimate.ts'
import { USUAL_EXTRAS } from '../../terms/extras.ts'
import type { Figure, NutrientId, SourcedComposition } from '../../terms/nutrients.ts'
import { PLAUSIBLE } from '../../terms/plausible-ranges.ts'
import type { FoodTable } from '../table/food.ts'
import type { ComposedItem } from './composed-item.ts'

type Compose = (item: ReturnType<typeof namedItem>, foods: FoodTable) => ComposedItem

/**
 * An item with what the person said is in it unseen. Each extra is composed like an item of its own, so that it is read as
 * closely as any. Its figures come on top of the food's: the weight that 100 g refers to stays the food's own, or a light
 * sauce would make a burger look better by thinning it.
 */
export function withExtras(
  food: ComposedItem,
  added: readonly AddedExtra[],
  foods: FoodTable,
  compose: Compose,
): ComposedItem {
  const extras = added.map(({ id, times, cleared }) => {
    const { name, grams } = USUAL_EXTRAS[id]
    const item = namedItem(name, grams * times)
    const corrected = cleared ? { ...item.corrected, cleared } : item.corrected
    return { id, times, composed: compose({ ...item, corrected }, foods) }
  })
  const grams = food.amount.servingGrams.likely
  const weight = extras.reduce((sum, { composed }) => sum + composed.amount.servingGrams.likely, 0)
  const servings = extras.map(({ composed }) => composed.perServing)
  const { estimate, source } = food.fruitVegShare
  // Water with something in it is a drink like any other.
  const category = food.category === 'water' ? 'soft-drink' : food.category
  return {
    ...food,
    extras,
    ...(category && { category }),
    per100g: onTop(food.per100g, servings, 100 / grams, (id) => PLAUSIBLE[id].most),
    perServing: onTop(food.perServing, servings, 1, () => Number.POSITIVE_INFINITY),
    fruitVegShare: { estimate: scaled(estimate, grams / (grams + weight)), source },
  }
}

/** What nobody knows of the food, or of one of its extras, stays unknown or wide. */
function onTop(
  food: SourcedComposition,
  servings: readonly SourcedComposition[],
  by: number,
  most: (id: NutrientId) => number,
): SourcedComposition {
  const entries = Object.entries(food) as [NutrientId, Figure][]
  return Object.fromEntries(
    entries.map(([id, { estimate, source }]): [NutrientId, Figure] => {
      const sum = servings.reduce((so, serving) => plus(so, serving[id]?.estimate, by), estimate)
      const limit = Math.max(most(id), estimate.max)
      const { min, likely, max } = sum
      const [low, middle, high] = [min, likely, max].map((value) => Math.min(value, limit)) as [
        number,
        number,
        number,
      ]
      return [id, { estimate: { min: low, likely: middle, max: high }, source }]
    }),
  )
}

function plus(sum: Estimate, more: Estimate | undefined, by: number): Estimate {
  if (!more) return sum
  return { min: sum.min + more.min * by, likely: sum.likely + more.likely * by, max: sum.max + more.max * by }
}

function scaled({ min, likely, max }: Estimate, by: number): Estimate {
  return { min: min * by, likely: likely * by, max: max * by }
}
