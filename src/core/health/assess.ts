import type { ComposedItem } from '../nutrition/figures/composed-item.ts'
import { JUDGED_NUTRIENTS } from '../nutrition/figures/fill-blanks.ts'
import { type Estimate, exactly, isExact } from '../terms/estimate.ts'
import type { NutrientId } from '../terms/nutrients.ts'
import { type AlertResult, findAlerts } from './alerts/find-alerts.ts'
import { type TraitReader, traitReader } from './alerts/trait-reader.ts'
import type { Alert, Assessment, Reason } from './assessment.ts'
import type { HealthProfile } from './profile.ts'
import { type ActiveRules, activeRulesFor } from './verdict/active-rules.ts'
import { baseOf, baseScore } from './verdict/base-score.ts'
import { unstatedTraits } from './verdict/ceilings.ts'
import { conflictsOn } from './verdict/effects.ts'
import { addAdvice, addNotes } from './verdict/remarks.ts'
import { scoreOn } from './verdict/score.ts'
import { verdictOf } from './verdict/verdict.ts'

const NOTHING_KNOWN: Estimate = { min: 0, likely: 50, max: 100 }
const NOTHING_MISSING: readonly NutrientId[] = []
const NO_ALERTS: readonly Alert[] = []

/**
 * The verdict on an item for a person. Deterministic: base score, then effects, then ceilings, then alerts, held to
 * 0–100. The effects of the reasons add up exactly to `score.likely`; the score's range holds every score that the
 * figures' ranges allow.
 */
export function assess(composed: ComposedItem, profile: HealthProfile): Assessment {
  const rules = activeRulesFor(profile, composed.category)
  const has = traitReader(composed)
  const results = findAlerts(rules, composed, has)
  const base = baseOf(composed)
  if (!base) return unjudged(composed, profile, results)

  const { score, reasons } = scoreOn(rules, composed, has, base)
  addNotes(reasons, rules, composed)
  addAdvice(reasons, rules, composed, has)
  const alerts = alertsOf(results)
  const forbidding = forbiddingAlert(results)
  if (forbidding) return avoided(profile, reasons, alerts, forbidding, score.likely)

  const { verdict, uncertain } = verdictOf(score)
  const conflicts = conflictsOn(rules, composed)
  const isOpen = results.some(({ effect }) => effect === 'open')
  const judged: InTheMaking = {
    profileId: profile.id,
    score,
    verdict: isOpen ? 'unknown' : verdict,
    reasons,
    alerts,
    missing: NOTHING_MISSING,
  }
  if (conflicts.length > 0) judged.conflicts = conflicts
  const isSettled = isOpen || (verdict !== 'unknown' && !uncertain)
  if (isSettled) return judged
  if (uncertain) judged.uncertain = uncertain
  judged.missing = whatWouldNarrow(rules, composed, has, score)
  const unstated = unstatedTraits(rules, has)
  if (unstated.length > 0) judged.unstated = unstated
  return judged
}

/** Filled in place: most items need no more than the first six fields, and copying is slow. */
type InTheMaking = { -readonly [K in keyof Assessment]: Assessment[K] }

function alertsOf(results: readonly AlertResult[]): readonly Alert[] {
  return results.length === 0 ? NO_ALERTS : results.map(({ alert }) => alert)
}

function forbiddingAlert(results: readonly AlertResult[]): Alert | undefined {
  return results.find(({ effect }) => effect === 'avoid')?.alert
}

function unjudged(
  { per100g }: ComposedItem,
  profile: HealthProfile,
  results: readonly AlertResult[],
): Assessment {
  const avoid = forbiddingAlert(results) !== undefined
  return {
    profileId: profile.id,
    score: avoid ? exactly(0) : NOTHING_KNOWN,
    verdict: avoid ? 'avoid' : 'unknown',
    reasons: [],
    alerts: alertsOf(results),
    missing: JUDGED_NUTRIENTS.filter((id) => per100g[id]),
  }
}

/** What must not be eaten scores 0, and the reason is the alert that forbids it. */
function avoided(
  profile: HealthProfile,
  reasons: readonly Reason[],
  alerts: readonly Alert[],
  { rule, citation, trait, needsReview }: Alert,
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
    alerts,
    missing: [],
  }
}

/** Nutrients nobody states, by how much the score's range would shrink if they were known to be what they likely are. */
function whatWouldNarrow(
  rules: ActiveRules,
  composed: ComposedItem,
  has: TraitReader,
  { min, max }: Estimate,
): readonly NutrientId[] {
  const gains: { readonly id: NutrientId; readonly gain: number }[] = []
  for (const id of rules.looksAt) {
    const figure = composed.per100g[id]
    if (figure?.source !== 'category' || isExact(figure.estimate)) continue
    const known = { ...figure, estimate: exactly(figure.estimate.likely) }
    const settled = { ...composed, per100g: { ...composed.per100g, [id]: known } }
    const base = baseScore(settled)
    const score = base ? scoreOn(rules, settled, has, base).score : { min, max }
    const gain = max - min - (score.max - score.min)
    if (gain > 0) gains.push({ id, gain })
  }
  return gains.sort((a, b) => b.gain - a.gain).map(({ id }) => id)
}
