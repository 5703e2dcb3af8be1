import type { FoodCategory } from '../nutrition/categories.ts'
import type { NutrientId } from '../nutrition/nutrients.ts'
import type { RuleId } from './assessment.ts'
import type { CitationId } from './citations.ts'
import type { ConditionId } from './profile.ts'

/** Points by share: `[share of the day's figure in one serving, %, points]`, straight lines between, flat beyond the ends. */
export type Steps = readonly (readonly [sharePercent: number, points: number])[]

/** Too much of a nutrient in one serving takes points. Of several active limits on one nutrient only the strictest counts. */
export type LimitRule = {
  readonly kind: 'limit'
  readonly id: RuleId
  readonly nutrient: NutrientId
  /** The day's limit in the nutrient's unit. */
  readonly day: number
  readonly steps: Steps
  readonly citation: CitationId
  /** Only for foods of these kinds; absent: for all. */
  readonly categories?: readonly FoodCategory[]
}

/** What the guideline wants more of gives points. `unsaturates` is fat less saturates and trans, where it is ≥ 2/3 of the fat. */
export type CreditRule = {
  readonly kind: 'credit'
  readonly id: RuleId
  readonly measure: 'fibre' | 'unsaturates'
  readonly day: number
  readonly steps: Steps
  readonly citation: CitationId
  readonly categories?: readonly FoodCategory[]
}

/** The kind of food itself gives or takes points. */
export type KindRule = {
  readonly kind: 'kind-of-food'
  readonly id: RuleId
  readonly categories: readonly FoodCategory[]
  readonly effect: number
  readonly citation: CitationId
}

/** From this much in one serving on, the score goes no higher than `ceiling`. */
export type CapRule = {
  readonly kind: 'cap'
  readonly id: RuleId
  readonly nutrient: NutrientId
  readonly from: number
  readonly ceiling: number
  readonly citation: CitationId
}

/** Says that a serving holds a large share of the day, 20 % or more, without weighing it again: Nutri-Score has. */
export type NoteRule = {
  readonly kind: 'note'
  readonly id: RuleId
  readonly nutrient: NutrientId
  readonly day: number
  readonly citation: CitationId
}

export type Rule = LimitRule | CreditRule | KindRule | CapRule | NoteRule

/** A condition is data: its rules, each with its source. */
export type Condition = { readonly id: ConditionId; readonly rules: readonly Rule[] }
