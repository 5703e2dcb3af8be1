import type { ComposedItem } from '../nutrition/composed.ts'
import { type Estimate, exactly, isExact } from '../nutrition/estimate.ts'
import type { NutrientId } from '../nutrition/nutrients.ts'
import { baseScore } from './base-score.ts'
import type { FoodPlan } from './plan.ts'
import { scoreRange } from './score.ts'
import type { TraitReader } from './trait-of.ts'

/** Nutrients nobody stated, by how much the score's range would shrink if they were as they likely are. */
export function whatWouldNarrow(
  plan: FoodPlan,
  composed: ComposedItem,
  has: TraitReader,
  { min, max }: Estimate,
): readonly NutrientId[] {
  const gains: { readonly id: NutrientId; readonly gain: number }[] = []
  for (const id of Object.keys(composed.per100g) as NutrientId[]) {
    const figure = composed.per100g[id]
    if (figure?.source !== 'category' || isExact(figure.estimate)) continue
    const settled = withSettled(composed, id)
    const base = baseScore(settled)
    const score = base ? scoreRange(plan, settled, has, base) : { min, max }
    const gain = max - min - (score.max - score.min)
    if (gain > 0) gains.push({ id, gain })
  }
  return gains.sort((a, b) => b.gain - a.gain).map(({ id }) => id)
}

function withSettled(composed: ComposedItem, id: NutrientId): ComposedItem {
  const settle = (figures: ComposedItem['per100g']) => {
    const figure = figures[id]
    return figure ? { ...figures, [id]: { ...figure, estimate: exactly(figure.estimate.likely) } } : figures
  }
  return { ...composed, per100g: settle(composed.per100g), perServing: settle(composed.perServing) }
}
