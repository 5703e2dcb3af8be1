import { NUTRIENT_UNITS, type NutrientId } from '../../terms/nutrients.ts'
import type { Reason } from '../assessment.ts'
import type { Rule } from '../rules/rule.ts'

type Source = Pick<Rule, 'id' | 'citation' | 'needsReview'>

/** A reason without an amount. */
export function plainReason({ id, citation, needsReview }: Source, effect: number): Reason {
  return needsReview ? { rule: id, effect, citation, needsReview } : { rule: id, effect, citation }
}

/** A reason with an amount and the threshold it is compared with, in the same unit; `per` where that is not one serving. */
export function amountReason(
  { id, citation, needsReview }: Source,
  effect: number,
  nutrient: NutrientId,
  amount: number,
  threshold: number,
  per?: 'serving' | '100g',
): Reason {
  const unit = NUTRIENT_UNITS[nutrient]
  const reason: { -readonly [K in keyof Reason]: Reason[K] } = {
    rule: id,
    effect,
    nutrient,
    amount: { value: amount, unit },
    threshold: { value: threshold, unit },
    citation,
  }
  if (needsReview) reason.needsReview = needsReview
  if (per === '100g') reason.per = per
  return reason
}
