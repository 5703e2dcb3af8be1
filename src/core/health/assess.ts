import type { ComposedItem } from '../nutrition/composed.ts'
import { type Estimate, exactly } from '../nutrition/estimate.ts'
import type { NutrientId } from '../nutrition/nutrients.ts'
import type { Assessment, GateFinding, Reason } from './assessment.ts'
import { verdictOf } from './bands.ts'
import { type BaseScore, baseScore } from './base-score.ts'
import { type Case, capsAt, effectsAt, notesOn } from './effects.ts'
import { gateFindings } from './gates.ts'
import type { HealthProfile } from './profile.ts'
import type { Rule } from './rule.ts'
import { ruleSetsFor } from './rule-sets.ts'

const NOTHING_KNOWN: Estimate = { min: 0, likely: 50, max: 100 }

/**
 * The verdict on an item for a person, deterministic: base → effects → caps → gates, held to 0–100. The effects of the
 * reasons sum exactly to `score.likely`; the range of the score holds every score that the figures' ranges allow.
 */
export function assess(composed: ComposedItem, profile: HealthProfile): Assessment {
  const gates = gateFindings(composed, ruleSetsFor(profile))
  const base = figuresAreKnown(composed) ? baseScore(composed) : undefined
  if (!base) return unjudged(composed, profile, gates)
  const rules = ruleSetsFor(profile).flatMap((set) => set.rules)
  const { score, reasons } = scoreOf(composed, base, rules)
  const trigger = gates.find(({ finding }) => finding === 'contains')
  if (trigger) return avoided(profile, reasons, gates, trigger, score.likely)
  const { verdict, uncertain } = verdictOf(score)
  const assessment = { profileId: profile.id, score, reasons, gates }
  if (gates.some(({ finding }) => finding !== 'cleared-by-person')) {
    return { ...assessment, verdict: 'unknown', missing: [] }
  }
  if (verdict !== 'unknown' && !uncertain) return { ...assessment, verdict, missing: [] }
  const missing = whatWouldNarrow(composed, rules, score)
  return uncertain ? { ...assessment, verdict, uncertain, missing } : { ...assessment, verdict, missing }
}

/** Whether anybody, and not just the food's peers, says something of it. */
function figuresAreKnown({ per100g }: ComposedItem): boolean {
  return Object.values(per100g).some((figure) => figure.source !== 'category')
}

function unjudged(
  { per100g }: ComposedItem,
  profile: HealthProfile,
  gates: readonly GateFinding[],
): Assessment {
  const avoid = gates.some(({ finding }) => finding === 'contains')
  const missing = Object.keys(per100g) as NutrientId[]
  return {
    profileId: profile.id,
    score: avoid ? exactly(0) : NOTHING_KNOWN,
    verdict: avoid ? 'avoid' : 'unknown',
    reasons: [],
    gates,
    missing,
  }
}

/** The score of what must not be eaten is 0, and its reason the trigger. */
function avoided(
  profile: HealthProfile,
  reasons: readonly Reason[],
  gates: readonly GateFinding[],
  { rule, citation }: GateFinding,
  score: number,
): Assessment {
  return {
    profileId: profile.id,
    score: exactly(0),
    verdict: 'avoid',
    reasons: [...reasons, { rule, effect: -score, citation }],
    gates,
    missing: [],
  }
}

function scoreOf(composed: ComposedItem, base: BaseScore, rules: readonly Rule[]) {
  const reasons = reasonsAt(composed, base, rules, 'likely')
  const score: Estimate = {
    min: sum(reasonsAt(composed, base, rules, 'worst')),
    likely: sum(reasons),
    max: sum(reasonsAt(composed, base, rules, 'best')),
  }
  return { score, reasons: [...reasons, ...notesOn(rules, composed, reasons)] }
}

const BASE_AT: Readonly<Record<Case, keyof Estimate>> = { best: 'max', likely: 'likely', worst: 'min' }

function reasonsAt(
  composed: ComposedItem,
  base: BaseScore,
  rules: readonly Rule[],
  at: Case,
): readonly Reason[] {
  const start = { ...base.reason, effect: base.score[BASE_AT[at]] }
  const effects = effectsAt(rules, composed, at)
  const reached = [start, ...effects]
  const reasons = [...reached, ...capsAt(rules, composed, sum(reached), at)]
  const total = sum(reasons)
  const held = Math.min(100, Math.max(0, total))
  if (held === total) return reasons
  return [...reasons, { rule: 'clamp', effect: held - total, citation: base.reason.citation }]
}

function sum(reasons: readonly Reason[]): number {
  return reasons.reduce((total, { effect }) => total + effect, 0)
}

/** Nutrients nobody stated, by how much the score's range would shrink if they were as they likely are. */
function whatWouldNarrow(
  composed: ComposedItem,
  rules: readonly Rule[],
  { min, max }: Estimate,
): readonly NutrientId[] {
  const blanks = (Object.keys(composed.per100g) as NutrientId[]).filter(
    (id) => composed.per100g[id]?.source === 'category',
  )
  return blanks
    .map((id) => {
      const settled = withSettled(composed, id)
      const base = baseScore(settled)
      const score = base ? scoreOf(settled, base, rules).score : { min, max }
      return { id, gain: max - min - (score.max - score.min) }
    })
    .filter(({ gain }) => gain > 0)
    .sort((a, b) => b.gain - a.gain)
    .map(({ id }) => id)
}

function withSettled(composed: ComposedItem, id: NutrientId): ComposedItem {
  const settle = (figures: ComposedItem['per100g']) => {
    const figure = figures[id]
    return figure ? { ...figures, [id]: { ...figure, estimate: exactly(figure.estimate.likely) } } : figures
  }
  return { ...composed, per100g: settle(composed.per100g), perServing: settle(composed.perServing) }
}
