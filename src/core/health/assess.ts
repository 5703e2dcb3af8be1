import type { ComposedItem } from '../nutrition/figures/composed-item.ts'
import { JUDGED_NUTRIENTS } from '../nutrition/figures/fill-blanks.ts'
import { type Estimate, exactly } from '../terms/estimate.ts'
import type { NutrientId } from '../terms/nutrients.ts'
import { type GateResult, gateResults } from './alerts/gates.ts'
import { traitReader } from './alerts/trait-reader.ts'
import type { Assessment, GateFinding, Reason } from './assessment.ts'
import type { HealthProfile } from './profile.ts'
import { activeRulesFor } from './verdict/active-rules.ts'
import { verdictOf } from './verdict/bands.ts'
import { baseOf } from './verdict/base-known.ts'
import { unstatedTraits } from './verdict/ceilings.ts'
import { conflictsOn } from './verdict/effects.ts'
import { whatWouldNarrow } from './verdict/missing.ts'
import { addAdvice, addNotes } from './verdict/remarks.ts'
import { scoreOn } from './verdict/score.ts'

const NOTHING_KNOWN: Estimate = { min: 0, likely: 50, max: 100 }
const NOTHING_MISSING: readonly NutrientId[] = []
const NO_GATES: readonly GateFinding[] = []

/**
 * The verdict on an item for a person, deterministic: base → effects → caps → gates, held to 0–100. The effects of the
 * reasons sum exactly to `score.likely`; the range of the score holds every score that the figures' ranges allow.
 */
export function assess(composed: ComposedItem, profile: HealthProfile): Assessment {
  const plan = activeRulesFor(profile, composed.category)
  const has = traitReader(composed)
  const results = gateResults(plan, composed, has)
  const base = baseOf(composed)
  if (!base) return unjudged(composed, profile, results)

  const { score, reasons } = scoreOn(plan, composed, has, base)
  addNotes(reasons, plan, composed)
  addAdvice(reasons, plan, composed, has)
  const gates = gatesOf(results)
  const trigger = triggerOf(results)
  if (trigger) return avoided(profile, reasons, gates, trigger, score.likely)

  const { verdict, uncertain } = verdictOf(score)
  const conflicts = conflictsOn(plan, composed)
  const isOpen = isLeftOpen(results)
  const judged: InTheMaking = {
    profileId: profile.id,
    score,
    verdict: isOpen ? 'unknown' : verdict,
    reasons,
    gates,
    missing: NOTHING_MISSING,
  }
  if (conflicts.length > 0) judged.conflicts = conflicts
  const isSettled = isOpen || (verdict !== 'unknown' && !uncertain)
  if (isSettled) return judged
  if (uncertain) judged.uncertain = uncertain
  judged.missing = whatWouldNarrow(plan, composed, has, score)
  const unstated = unstatedTraits(plan, has)
  if (unstated.length > 0) judged.unstated = unstated
  return judged
}

/** Filled in place: most items need no more than the first six, and copying is slow. */
type InTheMaking = { -readonly [K in keyof Assessment]: Assessment[K] }

function gatesOf(results: readonly GateResult[]): readonly GateFinding[] {
  return results.length === 0 ? NO_GATES : results.map(({ gate }) => gate)
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
    gates: gatesOf(results),
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
