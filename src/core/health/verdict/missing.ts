import type { ComposedItem } from '../../nutrition/figures/composed-item.ts'
import { type Estimate, exactly, isExact } from '../../terms/estimate.ts'
import type { NutrientId } from '../../terms/nutrients.ts'
import type { TraitReader } from '../alerts/trait-reader.ts'
import type { ActiveRules } from './active-rules.ts'
import { baseScore } from './base-score.ts'
import { scoreOn } from './score.ts'

/** Nutrients nobody states, by how much the score's range would shrink if they were known to be what they likely are. */
export function whatWouldNarrow(
  rules: ActiveRules,
  composed: ComposedItem,
  has: TraitReader,
  { min, max }: Estimate,
): readonly NutrientId[] {
  const gains: { readonly id: NutrientId; readonly gain: number }[] = []
  for (const id of rules.looksAt) {
    const figure = composed.per100g[id]
    if (figure?.source !== 'category' || isExact(figure.estimate)) continue
    const settled = withSettled(composed, id)
    const base = baseScore(settled)
    const score = base ? scoreOn(rules, settled, has, base).score : { min, max }
    const gain = max - min - (score.max - score.min)
    if (gain > 0) gains.push({ id, gain })
  }
  return gains.sort((a, b) => b.gain - a.gain).map(({ id }) => id)
}

function withSettled(composed: ComposedItem, id: NutrientId): ComposedItem {
  const figure = composed.per100g[id]
  if (!figure) return composed
  const settled = { ...figure, estimate: exactly(figure.estimate.likely) }
  return { ...composed, per100g: { ...composed.per100g, [id]: settled } }
}
