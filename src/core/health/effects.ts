import type { ComposedItem } from '../nutrition/composed.ts'
import { NUTRIENT_UNITS, type NutrientId } from '../nutrition/nutrients.ts'
import type { Conflict, Reason } from './assessment.ts'
import { named } from './conflicts.ts'
import { interpolate } from './interpolate.ts'
import type { FoodPlan } from './plan.ts'
import type { CreditRule, KindRule, LimitRule } from './rule.ts'
import { unsaturatesAt } from './unsaturates.ts'

/** The figures at which rules are read: all as the food's best, likely or worst case. */
export type Case = 'best' | 'likely' | 'worst'

/** Where least of it is best, and where most of it is. */
const LEAST = { best: 'min', likely: 'likely', worst: 'max' } as const
const MOST = { best: 'max', likely: 'likely', worst: 'min' } as const

/**
 * What the rules add and take in this case, in whole points: per nutrient only the strictest limit and only the largest
 * credit, of the kinds of food only the largest gain and loss, so that two conditions never count one thing twice.
 */
export function effectAt(plan: FoodPlan, composed: ComposedItem, at: Case): number {
  let total = kindEffect(plan.kinds)
  for (const rules of plan.limits) {
    let most = 0
    for (const rule of rules) most = Math.max(most, lossAt(rule, composed, at))
    total -= most
  }
  for (const rules of plan.credits) {
    let most = 0
    for (const rule of rules) most = Math.max(most, gainAt(rule, composed, at))
    total += most
  }
  return total
}

/** The same at the likely figures, rule by rule, the most harmful first. Their effects sum to `effectAt`. */
export function effectReasons(plan: FoodPlan, composed: ComposedItem): readonly Reason[] {
  const reasons: Reason[] = []
  for (const rules of plan.limits) {
    const [rule, lost] = strongest(rules, (each) => lossAt(each, composed, 'likely'))
    if (rule && lost > 0) {
      reasons.push(reasonFor(rule, -lost, rule.nutrient, amountAt(rule, composed, 'likely')))
    }
  }
  for (const rules of plan.credits) {
    const [rule, gained] = strongest(rules, (each) => gainAt(each, composed, 'likely'))
    if (rule && gained > 0) {
      const nutrient = rule.measure === 'unsaturates' ? 'fat' : rule.measure
      reasons.push(reasonFor(rule, gained, nutrient, measuredAt(rule, composed, 'likely')))
    }
  }
  for (const rule of countedKinds(plan.kinds)) reasons.push(stated(rule, rule.effect))
  return reasons.sort(byRule)
}

/** Credits this food would have had, were they not of what another rule limits. */
export function conflictsOn(plan: FoodPlan, composed: ComposedItem): readonly Conflict[] {
  if (plan.opposed.length === 0) return []
  return named(
    plan.opposed
      .filter(({ credit }) => gainAt(credit, composed, 'likely') > 0)
      .map(({ conflict }) => conflict),
  )
}

function lossAt(rule: LimitRule, composed: ComposedItem, at: Case): number {
  const amount = amountAt(rule, composed, at)
  return amount === undefined ? 0 : Math.round(interpolate(rule.steps, (amount / rule.day) * 100))
}

function gainAt(rule: CreditRule, composed: ComposedItem, at: Case): number {
  const amount = measuredAt(rule, composed, at)
  return amount === undefined ? 0 : Math.round(interpolate(rule.steps, (amount / rule.day) * 100))
}

function amountAt(rule: LimitRule, composed: ComposedItem, at: Case): number | undefined {
  return held(rule, composed)[rule.nutrient]?.estimate[LEAST[at]]
}

function measuredAt(rule: CreditRule, composed: ComposedItem, at: Case): number | undefined {
  const figures = held(rule, composed)
  if (rule.measure === 'unsaturates') return unsaturatesAt(figures, MOST[at])
  return figures[rule.measure]?.estimate[MOST[at]]
}

function held({ per }: LimitRule | CreditRule, composed: ComposedItem) {
  return per === '100g' ? composed.per100g : composed.perServing
}

/** The rule of the largest effect; of equals the first, and they come by id. */
function strongest<R>(rules: readonly R[], effect: (rule: R) => number): readonly [R | undefined, number] {
  let [found, most] = [rules[0], 0]
  for (const rule of rules) {
    const size = effect(rule)
    if (size > most) [found, most] = [rule, size]
  }
  return [found, most]
}

function kindEffect(kinds: readonly KindRule[]): number {
  let [gain, loss] = [0, 0]
  for (const { effect } of kinds) {
    gain = Math.max(gain, effect)
    loss = Math.min(loss, effect)
  }
  return gain + loss
}

function countedKinds(kinds: readonly KindRule[]): readonly KindRule[] {
  if (kinds.length === 0) return []
  const [gain, most] = strongest(kinds, ({ effect }) => effect)
  const [loss, least] = strongest(kinds, ({ effect }) => -effect)
  return [...(gain && most > 0 ? [gain] : []), ...(loss && least > 0 ? [loss] : [])]
}

/** A reason that carries no figure. */
export function stated(rule: Pick<LimitRule, 'id' | 'citation' | 'needsReview'>, effect: number): Reason {
  const reason = { rule: rule.id, effect, citation: rule.citation }
  return rule.needsReview ? { ...reason, needsReview: true } : reason
}

/** A reason with its amount, held against a threshold in the same unit. */
export function measured(
  { id, citation, needsReview }: Pick<LimitRule, 'id' | 'citation' | 'needsReview'>,
  effect: number,
  nutrient: NutrientId,
  amount: number,
  threshold: number,
): Reason {
  const unit = NUTRIENT_UNITS[nutrient]
  const reason = {
    rule: id,
    effect,
    nutrient,
    amount: { value: amount, unit },
    threshold: { value: threshold, unit },
    citation,
  }
  return needsReview ? { ...reason, needsReview } : reason
}

function reasonFor(
  rule: LimitRule | CreditRule,
  effect: number,
  nutrient: NutrientId,
  amount: number | undefined,
): Reason {
  const reason = measured(rule, effect, nutrient, amount ?? 0, rule.day)
  return rule.per === '100g' ? { ...reason, per: '100g' } : reason
}

function byRule(a: Reason, b: Reason): number {
  return a.effect - b.effect || (a.rule < b.rule ? -1 : 1)
}
