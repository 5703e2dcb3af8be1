import type { ComposedItem } from '../nutrition/composed.ts'
import type { Estimate } from '../nutrition/estimate.ts'
import type { Conflict, Reason } from './assessment.ts'
import { named } from './conflicts.ts'
import type { FoodPlan } from './plan.ts'
import { pointsFor, type Weighing, weighed } from './weighing.ts'

/** What the rules add and take: the reasons' effects sum to the likely one. */
export type Effects = { readonly effect: Estimate; readonly reasons: readonly Reason[] }

const NO_CONFLICTS: readonly Conflict[] = []

type Found = { readonly effect: { min: number; likely: number; max: number }; readonly reasons: Reason[] }

/**
 * What the rules add and take, in whole points, from the worst to the best that the figures leave open, and why, the most
 * harmful first: per nutrient only the strictest limit and only the largest credit, of the kinds of food only the largest
 * gain and loss, so that two conditions never count one thing twice.
 */
export function effectsOn({ kinds, limits, credits }: FoodPlan, composed: ComposedItem): Effects {
  if (limits.length === 0 && credits.length === 0) return kinds
  const { min, likely, max } = kinds.effect
  const found: Found = { effect: { min, likely, max }, reasons: kinds.reasons.slice() }
  for (const rules of limits) take(rules, composed, found)
  for (const rules of credits) give(rules, composed, found)
  if (found.reasons.length > 1) found.reasons.sort(byEffect)
  return found
}

/** Credits this food would have had, were they not of what another rule limits. */
export function conflictsOn({ opposed }: FoodPlan, composed: ComposedItem): readonly Conflict[] {
  if (opposed.length === 0) return NO_CONFLICTS
  return named(
    opposed.filter(({ credit }) => pointsFor(credit, composed).likely > 0).map(({ conflict }) => conflict),
  )
}

function take(rules: readonly Weighing[], composed: ComposedItem, { effect, reasons }: Found): void {
  const { min, likely, max, by } = most(rules, composed)
  effect.min -= max
  effect.likely -= likely
  effect.max -= min
  if (by) reasons.push(weighed(by, composed, -likely))
}

function give(rules: readonly Weighing[], composed: ComposedItem, { effect, reasons }: Found): void {
  const { min, likely, max, by } = most(rules, composed)
  effect.min += min
  effect.likely += likely
  effect.max += max
  if (by) reasons.push(weighed(by, composed, likely))
}

/** The most points that any of the rules gives, and the rule of the likely ones; of equals the first, and they come by id. */
function most(
  rules: readonly Weighing[],
  composed: ComposedItem,
): Estimate & { readonly by?: Weighing | undefined } {
  let [min, likely, max] = [0, 0, 0]
  let by: Weighing | undefined
  for (const rule of rules) {
    const points = pointsFor(rule, composed)
    if (points.likely > likely) {
      likely = points.likely
      by = rule
    }
    if (points.min > min) min = points.min
    if (points.max > max) max = points.max
  }
  return { min, likely, max, by }
}

function byEffect(a: Reason, b: Reason): number {
  return a.effect - b.effect || (a.rule < b.rule ? -1 : 1)
}
