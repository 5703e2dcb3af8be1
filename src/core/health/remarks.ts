import type { ComposedItem } from '../nutrition/composed.ts'
import type { Reason } from './assessment.ts'
import { measured, stated } from './effects.ts'
import type { FoodPlan } from './plan.ts'
import type { AdviceRule, NoteRule } from './rule.ts'
import { traitOf } from './trait-of.ts'

/** A share of the day worth saying (FDA: 20 % is high), %. */
const LARGE_SHARE = 20

/** Large shares of the day that are worth saying, cost nothing more, and are of nutrients no other reason speaks of. */
export function notesOn(
  { notes }: FoodPlan,
  { perServing }: ComposedItem,
  reasons: readonly Reason[],
): readonly Reason[] {
  const largest = new Map<string, readonly [rule: NoteRule, amount: number]>()
  for (const rule of notes) {
    if (reasons.some(({ nutrient }) => nutrient === rule.nutrient)) continue
    const amount = perServing[rule.nutrient]?.estimate.likely ?? 0
    const known = largest.get(rule.nutrient)
    if ((amount / rule.day) * 100 < LARGE_SHARE || (known && known[0].day <= rule.day)) continue
    largest.set(rule.nutrient, [rule, amount])
  }
  return [...largest.values()].map(([rule, amount]) =>
    measured(stated(rule, 0), rule.nutrient, amount, rule.day),
  )
}

/** Advice that holds for this food, at what is likely; it never changes a score. */
export function adviceOn({ advice }: FoodPlan, composed: ComposedItem): readonly Reason[] {
  return advice.flatMap((rule) => adviceReason(rule, composed) ?? [])
}

function adviceReason(rule: AdviceRule, composed: ComposedItem): Reason | undefined {
  const { when } = rule
  if ('trait' in when) {
    const has = traitOf(composed, when.trait).statement === 'contains'
    return has ? { ...stated(rule, 0), trait: when.trait } : undefined
  }
  if ('nutrient' in when) {
    const amount = composed.perServing[when.nutrient]?.estimate.likely ?? 0
    return amount < when.from ? undefined : measured(stated(rule, 0), when.nutrient, amount, when.from)
  }
  const { category } = composed
  return category && when.categories.includes(category) ? stated(rule, 0) : undefined
}
