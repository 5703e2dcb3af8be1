import type { ComposedItem } from '../../nutrition/figures/composed-item.ts'
import { type Estimate, isExact } from '../../terms/estimate.ts'
import type { TraitReader } from '../alerts/trait-reader.ts'
import type { Conflict, Reason } from '../assessment.ts'
import type { TraitPointsRule } from '../rules/rule.ts'
import { type ActiveRules, countKinds, type KindsCounted } from './active-rules.ts'
import { distinctConflicts } from './conflicts.ts'
import { gramsJudged } from './judged-amount.ts'
import { heldIn100g, likelyPoints, type PersonalRule, pointsAt, reasonOf } from './personal-rule.ts'
import { plainReason } from './reason.ts'

const NO_CONFLICTS: readonly Conflict[] = []

/** What was found so far; its reasons stand from `from` on. */
type Found = {
  readonly effect: { min: number; likely: number; max: number }
  readonly reasons: Reason[]
  readonly from: number
}

/**
 * What the rules add and take off, in whole points, from the worst to the best case that the figures allow. Adds why to
 * `reasons`, the most harmful first; these effects add up to the likely value. Per nutrient only the strictest limit and
 * only the largest credit count, and of the rules on the kind of food only the largest gain and loss, so that two conditions
 * never count the same fact twice.
 */
export function effectsOn(
  reasons: Reason[],
  rules: ActiveRules,
  composed: ComposedItem,
  has: TraitReader,
): Estimate {
  const { limits, credits, traitPoints } = rules
  const kinds = kindsOf(rules, has)
  const from = reasons.length
  for (const reason of kinds.reasons) reasons.push(reason)
  if (limits.length === 0 && credits.length === 0 && traitPoints.length === 0) return kinds.effect
  const { min, likely, max } = kinds.effect
  const found: Found = { effect: { min, likely, max }, reasons, from }
  for (const same of limits) weigh(same, -1, composed, found)
  for (const same of credits) weigh(same, 1, composed, found)
  for (const rule of traitPoints) weighTrait(rule, has, found)
  return found.effect
}

/** What the kind of food does: counted anew only where a trait of this food keeps a rule from it. */
function kindsOf({ kinds, kindRules, kindsUnless }: ActiveRules, has: TraitReader): KindsCounted {
  if (kindsUnless.every((trait) => has(trait).statement === 'none')) return kinds
  const kept = kindRules.filter(({ unless }) => !unless || has(unless).statement === 'none')
  return countKinds(kept)
}

/** Credits this food would have had, if no other rule limited the nutrient. */
export function conflictsOn({ opposed }: ActiveRules, composed: ComposedItem): readonly Conflict[] {
  if (opposed.length === 0) return NO_CONFLICTS
  return distinctConflicts(
    opposed.filter(({ credit }) => likelyPoints(credit, composed) > 0).map(({ conflict }) => conflict),
  )
}

/**
 * Adds, or takes off, the most points that any of the rules on one measure gives. The reason names the rule with the most
 * likely points, of equals the first by id.
 */
function weigh(rules: readonly PersonalRule[], sign: 1 | -1, composed: ComposedItem, found: Found): void {
  const held = rules[0] && heldIn100g(rules[0], composed)
  if (!held) return
  let min = 0
  let likely = 0
  let max = 0
  let by: PersonalRule | undefined
  for (const rule of rules) {
    const grams = gramsJudged(composed, rule.per)
    const most = pointsAt(rule, held.max * grams.max)
    // A serving of most foods holds too little to matter, and steps never fall.
    if (most === 0) continue
    const isSure = isExact(held) && isExact(grams)
    const points = isSure ? most : pointsAt(rule, held.likely * grams.likely)
    if (points > likely) {
      likely = points
      by = rule
    }
    min = Math.max(min, isSure ? most : pointsAt(rule, held.min * grams.min))
    max = Math.max(max, most)
  }
  if (max === 0) return
  const { effect } = found
  effect.min += sign > 0 ? min : -max
  effect.likely += sign * likely
  effect.max += sign > 0 ? max : -min
  if (by) insert(found, reasonOf(by, composed, sign * likely))
}

/** A trait that may be there takes its points in the worst case only. */
function weighTrait(rule: TraitPointsRule, has: TraitReader, found: Found): void {
  const { effect } = found
  const { statement } = has(rule.trait)
  if (statement === 'none') return
  effect.min -= rule.points
  if (statement !== 'contains') return
  effect.likely -= rule.points
  effect.max -= rule.points
  insert(found, { ...plainReason(rule, -rule.points), trait: rule.trait })
}

/** Keeps the most harmful first. By hand, since for two or three `sort` takes several times as long. */
function insert({ reasons, from }: Found, reason: Reason): void {
  let at = reasons.length
  for (; at > from; at--) {
    const before = reasons[at - 1]
    if (!before || byEffect(reason, before) > 0) break
    reasons[at] = before
  }
  reasons[at] = reason
}

function byEffect(a: Reason, b: Reason): number {
  return a.effect - b.effect || (a.rule < b.rule ? -1 : 1)
}
