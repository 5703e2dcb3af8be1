import type { ComposedItem } from '../nutrition/figures/composed-item.ts'
import { JUDGED_NUTRIENTS } from '../nutrition/figures/fill-blanks.ts'
import { type Estimate, exactly, isExact } from '../terms/estimate.ts'
import type { NutrientId } from '../terms/nutrients.ts'
import { remembered, rememberingLast } from '../util/memoised.ts'
import { adviceOf, dotOf } from './advice.ts'
import { findAlerts } from './alerts/find-alerts.ts'
import { type TraitReader, traitReader } from './alerts/trait-reader.ts'
import type { Advice, Alert, Assessment } from './assessment.ts'
import type { HealthProfile } from './profile.ts'
import { type ActiveRules, activeRulesFor } from './verdict/active-rules.ts'
import { baseOf, baseScore } from './verdict/base-score.ts'
import { unstatedTraits } from './verdict/ceilings.ts'
import { conflictsOn } from './verdict/effects.ts'
import { addAdvice, addNotes } from './verdict/remarks.ts'
import { scoreOn } from './verdict/score.ts'
import { verdictOf } from './verdict/verdict.ts'

const NOTHING_MISSING: readonly NutrientId[] = []

/**
 * What an item means for a person: the verdict from its nutrients, the alerts beside it. Deterministic: base score, then
 * effects, then ceilings, held to 0–100. The effects of the reasons add up exactly to `score.likely`; the score's range
 * holds every score that the figures' ranges allow. Alerts change neither.
 */
export function assess(composed: ComposedItem, profile: HealthProfile): Assessment {
  const rules = activeRulesFor(profile, composed.category)
  const { has, base } = forAnyone(composed)
  const { alerts, advice } = alertsOn(rules, composed, has)
  if (!base) return unjudged(composed, profile, alerts, advice)

  const { score, reasons } = scoreOn(rules, composed, has, base)
  addNotes(reasons, rules, composed)
  addAdvice(reasons, rules, composed, has)
  const { verdict, uncertain } = verdictOf(score)
  const conflicts = conflictsOn(rules, composed)
  const judged: InTheMaking = {
    profileId: profile.id,
    score,
    verdict,
    reasons,
    alerts,
    advice,
    dot: dotOf(verdict, advice),
    missing: NOTHING_MISSING,
  }
  if (conflicts.length > 0) judged.conflicts = conflicts
  if (verdict !== 'unknown' && !uncertain) return judged
  if (uncertain) judged.uncertain = uncertain
  judged.missing = whatWouldNarrow(rules, composed, has, score)
  const unstated = unstatedTraits(rules, has)
  if (unstated.length > 0) judged.unstated = unstated
  return judged
}

/** What is the same for everyone who looks at an item: those who eat together are judged one after the other. */
const forAnyone = rememberingLast((composed: ComposedItem) => ({
  has: traitReader(composed),
  base: baseOf(composed),
}))

/** Alerts, and what they come to. */
type Alerted = { readonly alerts: readonly Alert[]; readonly advice: Advice }

const NO_ALERTS: Alerted = { alerts: [], advice: 'none' }

const alertedBy = remembered(
  (_: ActiveRules) => new WeakMap<TraitReader, Alerted>(),
  new WeakMap<ActiveRules, WeakMap<TraitReader, Alerted>>(),
)

/** Items that share a reader, being known by one name alone, share their alerts. */
function alertsOn(rules: ActiveRules, composed: ComposedItem, has: TraitReader): Alerted {
  if (rules.alerts.length === 0 && rules.textures.length === 0) return NO_ALERTS
  const known = alertedBy(rules)
  const before = known.get(has)
  if (before) return before
  const alerts = findAlerts(rules, composed, has)
  const alerted = { alerts, advice: adviceOf(alerts) }
  known.set(has, alerted)
  return alerted
}

/** Filled in place: most items need no more than the first eight fields, and copying is slow. */
type InTheMaking = { -readonly [K in keyof Assessment]: Assessment[K] }

function unjudged(
  { per100g }: ComposedItem,
  profile: HealthProfile,
  alerts: readonly Alert[],
  advice: Advice,
): Assessment {
  return {
    profileId: profile.id,
    score: null,
    verdict: 'unknown',
    reasons: [],
    alerts,
    advice,
    dot: dotOf('unknown', advice),
    missing: JUDGED_NUTRIENTS.filter((id) => per100g[id]),
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
