import { JUDGED_NUTRIENTS } from '../nutrition/blanks.ts'
import type { ComposedItem } from '../nutrition/composed.ts'
import { type Estimate, exactly } from '../nutrition/estimate.ts'
import { NUTRIENT_IDS } from '../nutrition/nutrients.ts'
import type { Assessment, GateFinding, Reason } from './assessment.ts'
import { verdictOf } from './bands.ts'
import { baseScore } from './base-score.ts'
import { unstatedTraits } from './ceilings.ts'
import { conflictsOn } from './effects.ts'
import { type GateResult, gateResults } from './gates.ts'
import { whatWouldNarrow } from './missing.ts'
import { type FoodPlan, planFor } from './plan.ts'
import type { HealthProfile } from './profile.ts'
import { adviceOn, notesOn } from './remarks.ts'
import { scoreOn } from './score.ts'
import { type TraitReader, traitReader } from './trait-of.ts'

const NOTHING_KNOWN: Estimate = { min: 0, likely: 50, max: 100 }

/**
 * The verdict on an item for a person, deterministic: base → effects → caps → gates, held to 0–100. The effects of the
 * reasons sum exactly to `score.likely`; the range of the score holds every score that the figures' ranges allow.
 */
export function assess(composed: ComposedItem, profile: HealthProfile): Assessment {
  const plan = planFor(profile, composed.category)
  const has = traitReader(composed)
  const results = gateResults(plan, composed, has)
  const gates = results.map(({ gate }) => gate)
  const base = figuresAreKnown(composed) ? baseScore(composed) : undefined
  if (!base) return unjudged(composed, profile, results)

  const { score, reasons: weighed } = scoreOn(plan, composed, has, base)
  const reasons = [...weighed, ...notesOn(plan, composed, weighed), ...adviceOn(plan, composed, has)]
  const trigger = triggerOf(results)
  if (trigger) return avoided(profile, reasons, gates, trigger, score.likely)

  const { verdict, uncertain } = verdictOf(score)
  const conflicts = conflictsOn(plan, composed)
  const isOpen = isLeftOpen(results)
  const sure = {
    profileId: profile.id,
    score,
    verdict: isOpen ? ('unknown' as const) : verdict,
    reasons,
    gates,
  }
  const judged = conflicts.length > 0 ? { ...sure, conflicts } : sure
  if (isOpen || (verdict !== 'unknown' && !uncertain)) return { ...judged, missing: [] }
  return { ...judged, ...(uncertain && { uncertain }), ...whatIsOpen(plan, composed, has, score) }
}

/** Whether anybody, and not just the food's peers, says something of it. */
function figuresAreKnown({ per100g }: ComposedItem): boolean {
  for (const id of NUTRIENT_IDS) {
    const figure = per100g[id]
    if (figure && figure.source !== 'category') return true
  }
  return false
}

function triggerOf(results: readonly GateResult[]): GateFinding | undefined {
  return results.find(({ closing }) => closing === 'avoid')?.gate
}

function isLeftOpen(results: readonly GateResult[]): boolean {
  return results.some(({ closing }) => closing === 'open')
}

function unjudged(
  { per100g }: ComposedItem,
  profile: HealthProfile,
  results: readonly GateResult[],
): Assessment {
  const avoid = triggerOf(results) !== undefined
  return {
    profileId: profile.id,
    score: avoid ? exactly(0) : NOTHING_KNOWN,
    verdict: avoid ? 'avoid' : 'unknown',
    reasons: [],
    gates: results.map(({ gate }) => gate),
    missing: JUDGED_NUTRIENTS.filter((id) => per100g[id]),
  }
}

/** The score of what must not be eaten is 0, and its reason the trigger. */
function avoided(
  profile: HealthProfile,
  reasons: readonly Reason[],
  gates: readonly GateFinding[],
  { rule, citation, trait, needsReview }: GateFinding,
  score: number,
): Assessment {
  const reason: Reason = {
    rule,
    effect: 0 - score,
    citation,
    ...(trait !== 'texture' && { trait }),
    ...(needsReview && { needsReview }),
  }
  return {
    profileId: profile.id,
    score: exactly(0),
    verdict: 'avoid',
    reasons: [...reasons, reason],
    gates,
    missing: [],
  }
}

function whatIsOpen(plan: FoodPlan, composed: ComposedItem, has: TraitReader, score: Estimate) {
  const unstated = unstatedTraits(plan, has)
  return { missing: whatWouldNarrow(plan, composed, has, score), ...(unstated.length > 0 && { unstated }) }
}
