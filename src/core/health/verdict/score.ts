import type { ComposedItem } from '../../nutrition/figures/composed-item.ts'
import type { Estimate } from '../../terms/estimate.ts'
import type { TraitReader } from '../alerts/trait-reader.ts'
import type { Reason } from '../assessment.ts'
import type { ActiveRules } from './active-rules.ts'
import type { BaseScore } from './base-score.ts'
import { addCeilingReasons, ceilingOn } from './ceilings.ts'
import { effectsOn } from './effects.ts'

/** The score, from the worst to the best case that the figures allow, and why: the effects add up to the likely value. */
export type Scored = { readonly score: Estimate; readonly reasons: Reason[] }

/** Base, then effects, then ceilings, held to 0–100. */
export function scoreOn(
  rules: ActiveRules,
  composed: ComposedItem,
  has: TraitReader,
  base: BaseScore,
): Scored {
  const reasons = [base.reason]
  const effect = effectsOn(reasons, rules, composed, has)
  const ceiling = ceilingOn(rules, composed, has)
  const reached = base.score.likely + effect.likely
  const score = {
    min: held(Math.min(base.score.min + effect.min, ceiling.min)),
    likely: held(Math.min(reached, ceiling.likely)),
    max: held(Math.min(base.score.max + effect.max, ceiling.max)),
  }
  addCeilingReasons(reasons, rules, composed, has, reached, ceiling.likely)
  const clamp = score.likely - Math.min(reached, ceiling.likely)
  if (clamp !== 0) reasons.push({ rule: 'clamp', effect: clamp, citation: base.reason.citation })
  return { score, reasons }
}

function held(score: number): number {
  return Math.min(100, Math.max(0, score))
}
