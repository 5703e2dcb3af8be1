import type { ComposedItem } from '../nutrition/composed.ts'
import type { Estimate } from '../nutrition/estimate.ts'
import type { Reason } from './assessment.ts'
import type { BaseScore } from './base-score.ts'
import { ceilingRange, ceilingReasons } from './ceilings.ts'
import { effectRange, effectReasons } from './effects.ts'
import type { FoodPlan } from './plan.ts'
import type { TraitReader } from './trait-of.ts'

/** Where the score goes, from the worst to the best that the figures and statements leave open: base → effects → caps, 0–100. */
export function scoreRange(
  plan: FoodPlan,
  composed: ComposedItem,
  has: TraitReader,
  base: BaseScore,
): Estimate {
  const effect = effectRange(plan, composed)
  const ceiling = ceilingRange(plan, composed, has)
  return {
    min: held(Math.min(base.score.min + effect.min, ceiling.min)),
    likely: held(Math.min(base.score.likely + effect.likely, ceiling.likely)),
    max: held(Math.min(base.score.max + effect.max, ceiling.max)),
  }
}

/** The likely score, reason by reason: they sum to it. */
export function scoreReasons(
  plan: FoodPlan,
  composed: ComposedItem,
  has: TraitReader,
  base: BaseScore,
): readonly Reason[] {
  const reached = [{ ...base.reason, effect: base.score.likely }, ...effectReasons(plan, composed)]
  const reasons = [...reached, ...ceilingReasons(plan, composed, has, sum(reached))]
  const total = sum(reasons)
  if (held(total) === total) return reasons
  return [...reasons, { rule: 'clamp', effect: held(total) - total, citation: base.reason.citation }]
}

function held(score: number): number {
  return Math.min(100, Math.max(0, score))
}

function sum(reasons: readonly Reason[]): number {
  let total = 0
  for (const { effect } of reasons) total += effect
  return total
}
