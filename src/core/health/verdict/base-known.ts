import type { ComposedItem } from '../../nutrition/figures/composed-item.ts'
import type { Food } from '../../nutrition/table/food.ts'
import type { FoodCategory } from '../../terms/categories.ts'
import { type Figure, NUTRIENT_IDS, type SourcedComposition } from '../../terms/nutrients.ts'
import { type BaseScore, baseScore } from './base-score.ts'

/** Everything that a base score depends on, and the score. */
type Known = {
  readonly per100g: SourcedComposition
  readonly category: FoodCategory | undefined
  readonly fruitVegShare: Figure
  readonly base: BaseScore | undefined
}

/**
 * A base score is the same for every person and serving, and items of one sure name share their figures. Only the last one
 * of each food is kept: remembering every composition costs more than it saves.
 */
const lastOf = new WeakMap<Food, Known>()

/** The base score; `undefined` where nothing but the category is known of the food, or no rule scores it. */
export function baseOf(composed: ComposedItem): BaseScore | undefined {
  const { per100g, category, fruitVegShare, match } = composed
  const last = match && lastOf.get(match.food)
  const isSame =
    last?.per100g === per100g && last.category === category && last.fruitVegShare === fruitVegShare
  if (isSame) return last.base
  const base = figuresAreKnown(per100g) ? baseScore(composed) : undefined
  if (match) lastOf.set(match.food, { per100g, category, fruitVegShare, base })
  return base
}

function figuresAreKnown(per100g: SourcedComposition): boolean {
  for (const id of NUTRIENT_IDS) {
    const figure = per100g[id]
    if (figure && figure.source !== 'category') return true
  }
  return false
}
