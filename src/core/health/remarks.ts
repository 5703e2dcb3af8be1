import type { ComposedItem } from '../nutrition/composed.ts'
import type { Reason } from './assessment.ts'
import { measured, stated } from './effects.ts'
import type { FoodPlan } from './plan.ts'
import type { AdviceRule } from './rule.ts'
import type { TraitReader } from './trait-of.ts'

/** A share of the day worth saying (FDA: 20 % is high), %. */
const LARGE_SHARE = 20
const NOTHING: readonly Reason[] = []

/** Large shares of the day that are worth saying, cost nothing more, and are of nutrients no other reason speaks of. */
export function notesOn(
  { notes }: FoodPlan,
  { perServing }: ComposedItem,
  reasons: readonly Reason[],
): readonly Reason[] {
  const said: Reason[] = []
  for (const rule of notes) {
    const amount = perServing[rule.nutrient]?.estimate.likely ?? 0
    if ((amount / rule.day) * 100 < LARGE_SHARE) continue
    const isSpokenOf = ({ nutrient }: Reason) => nutrient === rule.nutrient
    if (reasons.some(isSpokenOf) || said.some(isSpokenOf)) continue
    said.push(measured(rule, 0, rule.nutrient, amount, rule.day))
  }
  return said
}

/** Advice that holds for this food, at what is likely; it never changes a score. */
export function adviceOn({ advice }: FoodPlan, composed: ComposedItem, has: TraitReader): readonly Reason[] {
  if (advice.length === 0) return NOTHING
  return advice.flatMap((rule) => adviceReason(rule, composed, has) ?? [])
}

function adviceReason(rule: AdviceRule, composed: ComposedItem, has: TraitReader): Reason | undefined {
  const { when } = rule
  if ('trait' in when) {
    return has(when.trait).statement === 'contains' ? { ...stated(rule, 0), trait: when.trait } : undefined
  }
  if ('nutrient' in when) {
    const amount = composed.perServing[when.nutrient]?.estimate.likely ?? 0
    return amount < when.from ? undefined : measured(rule, 0, when.nutrient, amount, when.from)
  }
  const { category } = composed
  return category && when.categories.includes(category) ? stated(rule, 0) : undefined
}
