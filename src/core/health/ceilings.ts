import type { ComposedItem } from '../nutrition/composed.ts'
import type { Estimate } from '../nutrition/estimate.ts'
import type { Reason } from './assessment.ts'
import { measured, stated } from './effects.ts'
import type { FoodPlan } from './plan.ts'
import type { CapRule, TraitRule } from './rule.ts'
import type { TraitReader } from './trait-of.ts'
import type { TraitId } from './traits.ts'

const NO_CEILING = 100

/** How high a score can go, whatever earned it: the lowest ceiling that holds, from the worst case to the best. */
export function ceilingRange(plan: FoodPlan, composed: ComposedItem, has: TraitReader): Estimate {
  const lowest = { min: NO_CEILING, likely: NO_CEILING, max: NO_CEILING }
  for (const rule of plan.caps) {
    const amount = amountOf(rule, composed)
    if (!amount || amount.max < rule.from) continue
    lowest.min = Math.min(lowest.min, rule.ceiling)
    if (amount.likely >= rule.from) lowest.likely = Math.min(lowest.likely, rule.ceiling)
    if (amount.min >= rule.from) lowest.max = Math.min(lowest.max, rule.ceiling)
  }
  for (const rule of plan.traits) {
    const ceiling = traitCeiling(rule, has)
    lowest.min = Math.min(lowest.min, ceiling ?? rule.ceiling)
    lowest.likely = Math.min(lowest.likely, ceiling ?? NO_CEILING)
    lowest.max = Math.min(lowest.max, ceiling ?? NO_CEILING)
  }
  return lowest
}

/**
 * What the ceilings take off a likely score that came this far: the lowest takes it all, of equals the first by id. What
 * the food has is said even where nothing is left to take.
 */
export function ceilingReasons(
  plan: FoodPlan,
  composed: ComposedItem,
  has: TraitReader,
  score: number,
): readonly Reason[] {
  if (plan.traits.length === 0 && plan.caps.length === 0) return []
  const ceiling = ceilingRange(plan, composed, has).likely
  const reasons: Reason[] = []
  let left = Math.max(0, score - ceiling)
  for (const rule of plan.traits) {
    const height = traitCeiling(rule, has)
    if (height === undefined || height === NO_CEILING) continue
    const taken = height === ceiling ? left : 0
    left -= taken
    reasons.push({ ...stated(rule, taken === 0 ? 0 : -taken), trait: rule.trait })
  }
  for (const rule of plan.caps) {
    const amount = amountOf(rule, composed)?.likely ?? 0
    if (left === 0 || rule.ceiling !== ceiling || amount < rule.from) continue
    const reason = measured(rule, -left, rule.nutrient, amount, rule.from)
    reasons.push(rule.per === '100g' ? { ...reason, per: '100g' } : reason)
    left = 0
  }
  return reasons
}

/** Traits nobody states whose ceilings could hold the score down. */
export function unstatedTraits(plan: FoodPlan, has: TraitReader): readonly TraitId[] {
  const open = plan.traits.filter((rule) => traitCeiling(rule, has) === undefined)
  return [...new Set(open.map(({ trait }) => trait))]
}

function amountOf({ nutrient, per }: CapRule, { per100g, perServing }: ComposedItem): Estimate | undefined {
  return (per === '100g' ? per100g : perServing)[nutrient]?.estimate
}

/**
 * `undefined` where nobody states the trait: likely none, and in the worst case the rule's ceiling. So is what may be
 * there, where no rule says how that counts.
 */
function traitCeiling(rule: TraitRule, has: TraitReader): number | undefined {
  const { statement } = has(rule.trait)
  if (statement === 'contains') return rule.ceiling
  if (statement === 'none') return NO_CEILING
  return statement === 'may-contain' ? rule.sometimes : undefined
}
