import type { FoodCategory } from '../nutrition/categories.ts'
import type { ComposedItem } from '../nutrition/composed.ts'
import type { Estimate } from '../nutrition/estimate.ts'
import { NUTRIENT_IDS, type SourcedComposition } from '../nutrition/nutrients.ts'
import { type BaseScore, baseScore } from './base-score.ts'

/** All that a base score follows from, beside the composition itself, and what came of it. */
type Known = {
  readonly category: FoodCategory | undefined
  readonly sweetener: boolean | undefined
  readonly share: Estimate
  readonly base: BaseScore | undefined
}

/** A base is the same for every person and every serving, and items of one sure name share one composition. */
const known = new WeakMap<SourcedComposition, Known>()

/** The base score, `undefined` where nobody says anything of the food but its peers, or no rule does. */
export function baseOf(composed: ComposedItem): BaseScore | undefined {
  const { per100g, category, match } = composed
  const sweetener = match?.food.sweetener
  const share = composed.fruitVegShare.estimate
  const found = known.get(per100g)
  if (found && found.category === category && found.sweetener === sweetener && isSame(found.share, share)) {
    return found.base
  }
  const base = figuresAreKnown(per100g) ? baseScore(composed) : undefined
  known.set(per100g, { category, sweetener, share, base })
  return base
}

function figuresAreKnown(per100g: SourcedComposition): boolean {
  for (const id of NUTRIENT_IDS) {
    const figure = per100g[id]
    if (figure && figure.source !== 'category') return true
  }
  return false
}

function isSame(a: Estimate, b: Estimate): boolean {
  return a.min === b.min && a.likely === b.likely && a.max === b.max
}
