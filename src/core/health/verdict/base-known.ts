import type { ComposedItem } from '../../nutrition/figures/composed-item.ts'
import type { Food } from '../../nutrition/table/food.ts'
import type { FoodCategory } from '../../terms/categories.ts'
import { type Figure, NUTRIENT_IDS, type SourcedComposition } from '../../terms/nutrients.ts'
import { type BaseScore, baseScore } from './base-score.ts'

/** All that a base score follows from, and what came of it. */
type Known = {
  readonly per100g: SourcedComposition
  readonly category: FoodCategory | undefined
  readonly fruitVegShare: Figure
  readonly base: BaseScore | undefined
}

/**
 * A base is the same for every person and every serving, and items of one sure name share their figures. Only the last
 * base of each food is kept: to remember every composition ever judged costs more than it saves.
 */
const lastOf = new WeakMap<Food, Known>()

/** The base score, `undefined` where nobody says anything of the food but its peers, or no rule does. */
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
