import type { NutrientId } from '../../terms/nutrients.ts'
import type { Targets } from '../profile.ts'
import type { CreditRule, LimitRule } from '../rules/rule.ts'

/** The day guidelines speak of where they give a share of its energy, kcal. */
const USUAL_ENERGY = 2000
/** The adult they speak of where they give an amount per kg, kg. */
export const USUAL_WEIGHT = 70

/** The figure of one person's day, in the nutrient's unit: their own target first, otherwise the guideline's, scaled to them. */
export function dayFigure(rule: LimitRule | CreditRule, targets: Targets = {}): number {
  // A figure for 100 g is no day's, and nobody's target takes its place.
  if (rule.per === '100g') return rule.day
  const own = ownTarget(rule.kind === 'limit' ? rule.nutrient : rule.measure, targets)
  if (own !== undefined) return own
  if (rule.scaledBy === 'energy') return (rule.day * (targets.energy ?? USUAL_ENERGY)) / USUAL_ENERGY
  return rule.scaledBy === 'weight' ? rule.day * (targets.weight ?? USUAL_WEIGHT) : rule.day
}

/** What a clinician set for a nutrient; of energy, the day's energy is that. */
export function ownTarget(measure: NutrientId | 'unsaturates', targets: Targets = {}): number | undefined {
  if (measure === 'unsaturates') return undefined
  return targets.day?.[measure] ?? (measure === 'energy' ? targets.energy : undefined)
}
