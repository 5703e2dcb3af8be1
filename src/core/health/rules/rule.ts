import type { FoodCategory } from '../../terms/categories.ts'
import type { RuleId } from '../../terms/ids.ts'
import type { NutrientId } from '../../terms/nutrients.ts'
import type { TraitId } from '../../terms/traits.ts'
import type { AgeId, AllergyId, ConditionId, DietId, MedicineId } from '../profile.ts'
import type { CitationId } from './citations.ts'

/** Points by share: `[share of the day's figure in one serving, %, points]`, straight lines between, flat beyond the ends. */
export type Steps = readonly (readonly [sharePercent: number, points: number])[]

type Common = {
  readonly id: RuleId
  readonly citation: CitationId
  /** Stated from background knowledge; shown as such until a person checked it. */
  readonly needsReview?: true
  /** Only for foods of these kinds; absent: for all. */
  readonly categories?: readonly FoodCategory[]
  /** Only for people younger than this, years. */
  readonly under?: number
}

type DayFigure = {
  /** The day's limit or goal in the nutrient's unit (a person's own target comes before it). */
  readonly day: number
  /**
   * `energy`: `day` is for 2000 kcal and follows the person's energy; `weight`: `day` is per kg of body weight; `reference`:
   * `day` is the adults', and what `dayOf` has for the person takes its place. Without it the figure is a condition's own.
   */
  readonly scaledBy?: 'energy' | 'weight' | 'reference'
  /** What is compared with `day`: one serving, or 100 g where the guideline is about density. */
  readonly per?: 'serving' | '100g'
}

/** Too much of a nutrient takes points off. Of several limits on one nutrient only the strictest counts. */
export type LimitRule = Common &
  DayFigure & { readonly kind: 'limit'; readonly nutrient: NutrientId; readonly steps: Steps }

/** What the guideline wants more of adds points. `unsaturates` is fat less saturates and trans, where it is ≥ 2/3 of the fat. */
export type CreditRule = Common &
  DayFigure & { readonly kind: 'credit'; readonly measure: NutrientId | 'unsaturates'; readonly steps: Steps }

/** The kind of food itself adds points or takes them off. */
export type KindRule = Common & {
  readonly kind: 'kind-of-food'
  readonly categories: readonly FoodCategory[]
  readonly effect: number
  /** Not where the food has this trait, or may have it: no credit for a shark. */
  readonly unless?: TraitId
}

/** From this much in one serving on (or in 100 g, where the guideline is about density), the score goes no higher than `ceiling`. */
export type CapRule = Common & {
  readonly kind: 'cap'
  readonly nutrient: NutrientId
  readonly from: number
  readonly per?: 'serving' | '100g'
  readonly ceiling: number
}

/**
 * A trait of the food lowers the score: to `ceiling` where `contains` is stated, to `sometimes` where `may-contain` is
 * (without `sometimes` that counts as not stated). A trait nobody states widens the score's range down to `ceiling`.
 */
export type TraitRule = Common & {
  readonly kind: 'trait'
  readonly trait: TraitId
  readonly ceiling: number
  readonly sometimes?: number
}

/**
 * A trait of the food takes points off: where it is stated, surely; where it only may be there, or nobody states it, in the
 * worst case. For what bothers some people and not others, so that no ceiling would be right.
 */
export type TraitPointsRule = Common & {
  readonly kind: 'trait-points'
  readonly trait: TraitId
  readonly points: number
}

/** Mentions that a serving holds a large share of the day, 20 % or more. It costs no points: Nutri-Score has counted it. */
export type NoteRule = Common &
  Pick<DayFigure, 'day' | 'scaledBy'> & { readonly kind: 'note'; readonly nutrient: NutrientId }

/** Advice that never changes a score, given where the food has the trait or one serving holds this much of the nutrient. */
export type AdviceRule = Common & {
  readonly kind: 'advice'
  readonly when:
    | { readonly trait: TraitId }
    | { readonly nutrient: NutrientId; readonly from: number }
    | { readonly categories: readonly FoodCategory[] }
  /** Not where the food has this trait, or may have it. */
  readonly unless?: TraitId
}

/**
 * A food that has any of `traits` (or, with `together`, all of them) is to be avoided. Where nothing rules them out, it has to
 * be asked about. `ask`: even having the trait settles nothing (is the meat halal?), so that has to be asked too.
 * `named`: a food that is always called by its name, so that nothing else is asked about.
 */
export type AlertRule = Common & {
  readonly kind: 'alert'
  readonly traits: readonly TraitId[]
  readonly together?: true
  readonly ask?: true
  readonly named?: true
}

/** Food firmer, or a drink thinner, than the person can swallow is to be avoided. IDDSI levels; the person's own come first. */
export type TextureRule = Common & {
  readonly kind: 'texture'
  readonly firmest: number
  readonly thinnest: number
}

export type Rule =
  | LimitRule
  | CreditRule
  | KindRule
  | CapRule
  | TraitRule
  | TraitPointsRule
  | NoteRule
  | AdviceRule
  | AlertRule
  | TextureRule

/** What the rules of a person come from. */
export type Cause =
  | { readonly kind: 'condition'; readonly id: ConditionId }
  | { readonly kind: 'allergy'; readonly id: AllergyId }
  | { readonly kind: 'diet'; readonly id: DietId }
  | { readonly kind: 'medicine'; readonly id: MedicineId }
  | { readonly kind: 'age'; readonly id: AgeId }

/**
 * A condition, a diet, a medicine, an age is data: its rules by name, each with its source. The one called `sodium` of hypertension
 * has the id `hypertension/sodium`.
 */
export type Rules = Readonly<Record<string, WithoutId<Rule>>>
type WithoutId<R> = R extends Rule ? Omit<R, 'id'> : never

/** The steps of a rule on one line: `points([20, 0], [50, 25])`. */
export function points(...steps: Steps): Steps {
  return steps
}

/** The source of a rule that is stated from background knowledge. */
export function unreviewed(citation: CitationId): Pick<Rule, 'citation' | 'needsReview'> {
  return { citation, needsReview: true }
}

/** Rules of a condition that nobody has checked yet, each to be shown as such. */
export function allUnreviewed(rules: Rules): Rules {
  return Object.fromEntries(
    Object.entries(rules).map(([name, rule]) => [name, { ...rule, needsReview: true } as const]),
  )
}
