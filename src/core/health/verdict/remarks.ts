import type { ComposedItem } from '../../nutrition/figures/composed-item.ts'
import type { NutrientId } from '../../terms/nutrients.ts'
import type { TraitReader } from '../alerts/trait-reader.ts'
import type { Reason } from '../assessment.ts'
import type { AdviceRule } from '../rules/rule.ts'
import type { ActiveRules } from './active-rules.ts'
import { likelyAmount } from './judged-amount.ts'
import { amountReason, plainReason } from './reason.ts'

/** A share of the day worth mentioning (FDA: 20 % is high). */
const LARGE_SHARE = 0.2

/** Adds a note for each large share of the day that no other reason is about. Notes cost no points. */
export function addNotes(reasons: Reason[], { notes }: ActiveRules, composed: ComposedItem): void {
  for (const rule of notes) {
    const amount = likelyAmount(composed, rule.nutrient)
    if (amount < LARGE_SHARE * rule.day || isMentioned(rule.nutrient, reasons)) continue
    reasons.push(amountReason(rule, 0, rule.nutrient, amount, rule.day))
  }
}

function isMentioned(nutrient: NutrientId, reasons: readonly Reason[]): boolean {
  for (const reason of reasons) if (reason.nutrient === nutrient) return true
  return false
}

/** Adds the advice that holds for this food, going by the likely amounts. It never changes a score. */
export function addAdvice(
  reasons: Reason[],
  { advice }: ActiveRules,
  composed: ComposedItem,
  has: TraitReader,
): void {
  for (const rule of advice) {
    const reason = adviceReason(rule, composed, has)
    if (reason) reasons.push(reason)
  }
}

/** Advice on kinds of food is among the rules only where the food is of one. */
function adviceReason(rule: AdviceRule, composed: ComposedItem, has: TraitReader): Reason | undefined {
  const { when, unless } = rule
  if (unless && has(unless).statement !== 'none') return undefined
  if ('trait' in when) {
    return has(when.trait).statement === 'contains'
      ? { ...plainReason(rule, 0), trait: when.trait }
      : undefined
  }
  if ('nutrient' in when) {
    const amount = likelyAmount(composed, when.nutrient)
    return amount < when.from ? undefined : amountReason(rule, 0, when.nutrient, amount, when.from)
  }
  return plainReason(rule, 0)
}
