import type { ComposedItem } from '../nutrition/composed.ts'
import type { Estimate } from '../nutrition/estimate.ts'
import { NUTRIENT_UNITS, type NutrientId } from '../nutrition/nutrients.ts'
import type { Conflict, Reason } from './assessment.ts'
import { named } from './conflicts.ts'
import { interpolate } from './interpolate.ts'
import type { FoodPlan } from './plan.ts'
import type { CreditRule, KindRule, LimitRule } from './rule.ts'
import { unsaturatesIn } from './unsaturates.ts'

/**
 * What the rules add and take, in whole points, from the worst to the best that the figures leave open: per nutrient only
 * the strictest limit and only the largest credit, of the kinds of food only the largest gain and loss, so that two
 * conditions never count one thing twice.
 */
export function effectRange(plan: FoodPlan, composed: ComposedItem): Estimate {
  const kinds = kindEffect(plan.kinds)
  const total = { min: kinds, likely: kinds, max: kinds }
  for (const rules of plan.limits) {
    const lost = mostPoints(rules, composed)
    total.min -= lost.max
    total.likely -= lost.likely
    total.max -= lost.min
  }
  for (const rules of plan.credits) {
    const gained = mostPoints(rules, composed)
    total.min += gained.min
    total.likely += gained.likely
    total.max += gained.max
  }
  return total
}

/** The same at the likely figures, rule by rule, the most harmful first. Their effects sum to the likely effect. */
export function effectReasons(plan: FoodPlan, composed: ComposedItem): readonly Reason[] {
  const reasons: Reason[] = []
  for (const rules of plan.limits) {
    const [rule, lost] = strongest(rules, (each) => likelyPoints(each, composed))
    if (rule && lost > 0) reasons.push(reasonFor(rule, -lost, rule.nutrient, composed))
  }
  for (const rules of plan.credits) {
    const [rule, gained] = strongest(rules, (each) => likelyPoints(each, composed))
    if (!rule || gained === 0) continue
    reasons.push(reasonFor(rule, gained, rule.measure === 'unsaturates' ? 'fat' : rule.measure, composed))
  }
  for (const rule of countedKinds(plan.kinds)) reasons.push(stated(rule, rule.effect))
  return reasons.sort(byRule)
}

/** Credits this food would have had, were they not of what another rule limits. */
export function conflictsOn(plan: FoodPlan, composed: ComposedItem): readonly Conflict[] {
  if (plan.opposed.length === 0) return []
  return named(
    plan.opposed.filter(({ credit }) => likelyPoints(credit, composed) > 0).map(({ conflict }) => conflict),
  )
}

/** The most points that any of the rules gives, at the least, the likely and the most there is of what they measure. */
function mostPoints(rules: readonly (LimitRule | CreditRule)[], composed: ComposedItem): Estimate {
  const most = { min: 0, likely: 0, max: 0 }
  for (const rule of rules) {
    const amount = amountOf(rule, composed)
    if (!amount) continue
    const likely = pointsFor(rule, amount.likely)
    most.likely = Math.max(most.likely, likely)
    most.min = Math.max(most.min, amount.min === amount.likely ? likely : pointsFor(rule, amount.min))
    most.max = Math.max(most.max, amount.max === amount.likely ? likely : pointsFor(rule, amount.max))
  }
  return most
}

function likelyPoints(rule: LimitRule | CreditRule, composed: ComposedItem): number {
  const amount = amountOf(rule, composed)
  return amount ? pointsFor(rule, amount.likely) : 0
}

function pointsFor({ steps, day }: LimitRule | CreditRule, amount: number): number {
  return Math.round(interpolate(steps, (amount / day) * 100))
}

function amountOf(rule: LimitRule | CreditRule, composed: ComposedItem): Estimate | undefined {
  const figures = rule.per === '100g' ? composed.per100g : composed.perServing
  const measure = rule.kind === 'limit' ? rule.nutrient : rule.measure
  return measure === 'unsaturates' ? unsaturatesIn(figures) : figures[measure]?.estimate
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
  composed: ComposedItem,
): Reason {
  const reason = measured(rule, effect, nutrient, amountOf(rule, composed)?.likely ?? 0, rule.day)
  return rule.per === '100g' ? { ...reason, per: '100g' } : reason
}

function byRule(a: Reason, b: Reason): number {
  return a.effect - b.effect || (a.rule < b.rule ? -1 : 1)
}
