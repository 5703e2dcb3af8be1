import type { NutrientId } from '../../terms/nutrients.ts'
import type { Targets } from '../profile.ts'
import type { CreditRule, LimitRule } from '../rules/rule.ts'

/** The day that guidelines assume where they give a share of its energy, kcal. */
const USUAL_ENERGY = 2000
/** The adult they assume where they give an amount per kg, kg. */
export const USUAL_WEIGHT = 70

/** A person's figure for a day, in the nutrient's unit: their own target, otherwise the guideline's, scaled to them. */
export function dayFigure(rule: LimitRule | CreditRule, targets: Targets = {}): number {
  // A figure for 100 g is not a day's, and nobody's target replaces it.
  if (rule.per === '100g') return rule.day
  const own = ownTarget(rule.kind === 'limit' ? rule.nutrient : rule.measure, targets)
  if (own !== undefined) return own
  if (rule.scaledBy === 'energy') return (rule.day * (targets.energy ?? USUAL_ENERGY)) / USUAL_ENERGY
  return rule.scaledBy === 'weight' ? rule.day * (targets.weight ?? USUAL_WEIGHT) : rule.day
}

/** What a clinician set for a nutrient; for energy, the day's energy counts. */
export function ownTarget(measure: NutrientId | 'unsaturates', targets: Targets = {}): number | undefined {
  if (measure === 'unsaturates') return undefined
  return targets.day?.[measure] ?? (measure === 'energy' ? targets.energy : undefined)
}
