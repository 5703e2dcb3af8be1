import type { Grade, NutriScorePoints } from '../nutrition/nutri-score/nutri-score.ts'
import type { Estimate } from '../terms/estimate.ts'
import type { RuleId } from '../terms/ids.ts'
import type { NutrientId, Unit } from '../terms/nutrients.ts'
import type { TraitId } from '../terms/traits.ts'
import type { CitationId } from './rules/citations.ts'
import type { Cause } from './rules/rule.ts'
import { VERDICTS, type Verdict } from './verdict/verdict.ts'

export type Quantity = { readonly value: number; readonly unit: Unit | '%' | 'points' }

/** What one rule adds to the score or takes off it. The effects, with `base` and `clamp`, add up exactly to `score.likely`. */
export type Reason = {
  readonly rule: RuleId
  readonly effect: number
  readonly nutrient?: NutrientId
  /** The trait it is about, where it is not about a nutrient. */
  readonly trait?: TraitId
  /** How much is in the judged serving; in 100 g where `per` says so. */
  readonly amount?: Quantity
  readonly per?: '100g'
  /** The limit or target the amount is compared with, usually a day's. */
  readonly threshold?: Quantity
  readonly citation: CitationId
  /** Stated from background knowledge; shown as such until a person checked it. */
  readonly needsReview?: true
  /** What it is about, the person asked not to be told. */
  readonly isUntold?: true
  /** Of the base: the letter, and the points that made it. */
  readonly nutriScore?: { readonly grade: Grade; readonly points: NutriScorePoints }
}

/**
 * What evidence says of a trait, the weightiest first. `contains`: something says it is in it; `ask`: nobody could rule it out,
 * so there is something to look for or to ask; `checked`: the person ruled it out.
 */
export const FINDINGS = ['contains', 'may-contain', 'ask', 'checked'] as const
export type Finding = (typeof FINDINGS)[number]

/** What a person should do about an item's alerts, the weightiest first. */
export const ADVICE = ['avoid', 'ask-first', 'ask', 'none'] as const
export type Advice = (typeof ADVICE)[number]

/** What is drawn for an item, everywhere the same: what must be avoided or asked about first, otherwise the verdict's colour. */
export const DOTS = ['avoid', 'ask-first', ...VERDICTS] as const
export type Dot = (typeof DOTS)[number]

/**
 * Who says so. `words`: left in the name and not understood, so anything may come with them. `kitchen`: the name would be clear,
 * but on a menu only the kitchen knows.
 */
export type Evidence = {
  readonly by: 'person' | 'label' | 'table' | 'name' | 'model' | 'words' | 'kitchen' | 'nobody'
  readonly words?: readonly string[]
}

/** What an item may do to this person. */
export type Alert = {
  /** What it is about; `texture` for what cannot be swallowed. */
  readonly trait: TraitId | 'texture'
  readonly cause: Cause
  readonly finding: Finding
  /** What this finding means for someone as sensitive as this person. */
  readonly advice: Advice
  readonly evidence: Evidence
  readonly rule: RuleId
  readonly citation: CitationId
  /** It is to be avoided only together with these: meat with milk. */
  readonly together?: readonly TraitId[]
  readonly needsReview?: true
}

/** Two of a person's rules that want opposite amounts of a nutrient: the one that limits it wins. */
export type Conflict = {
  readonly nutrient: NutrientId
  readonly wantsMore: Cause
  readonly wantsLess: Cause
}

export type Assessment = {
  readonly profileId: string
  /** 0–100, by nutrition alone; null where nothing is known of the food. */
  readonly score: Estimate | null
  readonly verdict: Verdict
  /** The neighbouring verdict that the score's range reaches into. */
  readonly uncertain?: Verdict
  readonly reasons: readonly Reason[]
  readonly alerts: readonly Alert[]
  /** The weightiest advice of the alerts. */
  readonly advice: Advice
  readonly dot: Dot
  /** Credits this food would have had, if no other rule of the person limited the nutrient. */
  readonly conflicts?: readonly Conflict[]
  /** Nutrients whose absence widened the score, widest first. */
  readonly missing: readonly NutrientId[]
  /** Traits nobody states that could lower the score, and so widened its range. */
  readonly unstated?: readonly TraitId[]
}
