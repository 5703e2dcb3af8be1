import type { ComposedItem } from '../nutrition/figures/composed-item.ts'
import { JUDGED_NUTRIENTS } from '../nutrition/figures/fill-blanks.ts'
import { type Estimate, exactly, isExact } from '../terms/estimate.ts'
import type { NutrientId } from '../terms/nutrients.ts'
import { remembered } from '../util/memoised.ts'
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
  const has = traitReader(composed)
  const judged = judgedBy(rules)
  const last = judged.get(has)
  if (last && isSameFood(last, composed)) return last.assessment
  const alerts = last?.assessment.alerts ?? findAlerts(rules, composed, has)
  const assessment = assessAnew(composed, profile, rules, has, alerts)
  const { per100g, fruitVegShare, amount } = composed
  judged.set(has, { per100g, fruitVegShare, servingGrams: amount.servingGrams, assessment })
  return assessment
}

/** The last one judged of the items that share a reader, and with it their alerts. */
type Judged = Pick<ComposedItem, 'per100g' | 'fruitVegShare'> & {
  readonly servingGrams: Estimate
  readonly assessment: Assessment
}

const judgedBy = remembered(
  (_: ActiveRules) => new WeakMap<TraitReader, Judged>(),
  new WeakMap<ActiveRules, WeakMap<TraitReader, Judged>>(),
)

/** Whether an item has the same figures and serving as another of its name. */
function isSameFood(one: Judged, { per100g, fruitVegShare, amount }: ComposedItem): boolean {
  return (
    one.per100g === per100g &&
    one.fruitVegShare === fruitVegShare &&
    isSame(one.servingGrams, amount.servingGrams)
  )
}

function isSame(a: Estimate, b: Estimate): boolean {
  return a.min === b.min && a.likely === b.likely && a.max === b.max
}

function assessAnew(
  composed: ComposedItem,
  profile: HealthProfile,
  rules: ActiveRules,
  has: TraitReader,
  alerts: readonly Alert[],
): Assessment {
  const advice = adviceOf(alerts)
  const base = baseOf(composed)
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
