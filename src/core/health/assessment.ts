import type { Grade, NutriScorePoints } from '../nutrition/nutri-score/nutri-score.ts'
import type { Estimate } from '../terms/estimate.ts'
import type { RuleId } from '../terms/ids.ts'
import type { NutrientId, Unit } from '../terms/nutrients.ts'
import type { TraitId } from '../terms/traits.ts'
import type { CitationId } from './rules/citations.ts'
import type { Cause } from './rules/rule.ts'
import type { Verdict } from './verdict/verdict.ts'

export type Quantity = { readonly value: number; readonly unit: Unit | '%' | 'points' }

/** One rule's part in the score. The effects, with `base` and `clamp`, sum exactly to `score.likely`. */
export type Reason = {
  readonly rule: RuleId
  readonly effect: number
  readonly nutrient?: NutrientId
  /** What it speaks of, where that is no nutrient but what the food has. */
  readonly trait?: TraitId
  /** In the judged serving; in 100 g where `per` says so. */
  readonly amount?: Quantity
  readonly per?: '100g'
  /** The limit or target it is held against, usually a day's. */
  readonly threshold?: Quantity
  readonly citation: CitationId
  /** Stated from background knowledge; shown as such until a person checked it. */
  readonly needsReview?: true
  /** Of the base: the letter, and the points that made it. */
  readonly nutriScore?: { readonly grade: Grade; readonly points: NutriScorePoints }
}

/** A gate that speaks: `contains` has a trigger, `unconfirmed` could not be cleared and says what to look for or ask. */
export type GateFinding = {
  /** What it is about; `texture` for what cannot be swallowed. */
  readonly trait: TraitId | 'texture'
  readonly cause: Cause
  readonly finding: 'contains' | 'may-contain' | 'unconfirmed' | 'cleared-by-person'
  readonly rule: RuleId
  readonly citation: CitationId
  /** Only together with these is it to be avoided: meat with milk. */
  readonly together?: readonly TraitId[]
  readonly needsReview?: true
}

/** Two of a person's rules that want opposite things of a nutrient: the one that limits it wins. */
export type Conflict = {
  readonly nutrient: NutrientId
  readonly wantsMore: Cause
  readonly wantsLess: Cause
}

export type Assessment = {
  readonly profileId: string
  /** 0–100. Hidden by the interface where the verdict is `avoid` or `unknown`. */
  readonly score: Estimate
  readonly verdict: Verdict
  /** The neighbouring band the score's range reaches into. */
  readonly uncertain?: Verdict
  readonly reasons: readonly Reason[]
  readonly gates: readonly GateFinding[]
  /** What this food would have been credited for, had no other rule of the person limited it. */
  readonly conflicts?: readonly Conflict[]
  /** Nutrients whose absence widened the score, widest first. */
  readonly missing: readonly NutrientId[]
  /** Traits nobody states that would hold the score down, and so widened it. */
  readonly unstated?: readonly TraitId[]
}
