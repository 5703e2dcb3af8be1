import type { ComposedItem } from '../../nutrition/figures/composed-item.ts'
import type { Estimate } from '../../terms/estimate.ts'
import type { NutrientId } from '../../terms/nutrients.ts'
import { interpolate } from '../../util/interpolate.ts'
import type { Reason } from '../assessment.ts'
import type { Day } from '../day/day-of.ts'
import type { CreditRule, LimitRule } from '../rules/rule.ts'
import { dayFigure } from './day-figure.ts'
import { gramsJudged } from './judged-amount.ts'
import { amountReason } from './reason.ts'
import { unsaturatesIn } from './unsaturates.ts'

/** A limit or a credit with the day figure of one person. */
export type PersonalRule = Pick<LimitRule, 'id' | 'citation' | 'needsReview' | 'steps' | 'per' | 'day'> & {
  /** Share of the day's figure, %, up to which it gives no points; below 0 where it always gives some. */
  readonly freeUpTo: number
  readonly measure: NutrientId | 'unsaturates'
  /** The nutrient its reason names. */
  readonly nutrient: NutrientId
}

/** A rule with the figure of one person's day; `undefined` where it names none for their age. */
export function personalRule(rule: LimitRule | CreditRule, ofPerson: Day): PersonalRule | undefined {
  const figure = dayFigure(rule, ofPerson)
  if (!figure) return undefined
  const { id, needsReview, steps, per } = rule
  const measure = rule.kind === 'limit' ? rule.nutrient : rule.measure
  // All in one form, rather than the rule with more to it: weighing is faster for it (`npm run bench`).
  return {
    id,
    citation: figure.citation,
    steps,
    freeUpTo: steps.findLast(([, points]) => points === 0)?.[0] ?? -1,
    measure,
    nutrient: measure === 'unsaturates' ? 'fat' : measure,
    day: figure.value,
    ...(needsReview && { needsReview }),
    ...(per && { per }),
  }
}

/** Whole points for the likely amount of what it measures. */
export function likelyPoints(rule: PersonalRule, composed: ComposedItem): number {
  const held = heldIn100g(rule, composed)
  return held ? pointsAt(rule, held.likely * gramsJudged(composed, rule.per).likely) : 0
}

/** Its reason: the likely amount compared with the day's figure. */
export function reasonOf(rule: PersonalRule, composed: ComposedItem, effect: number): Reason {
  const { nutrient, day, per } = rule
  const held = heldIn100g(rule, composed)?.likely ?? 0
  const amount = (held * gramsJudged(composed, per).likely) / 100
  return amountReason(rule, effect, nutrient, amount, day, per)
}

/** How much of what it measures is in 100 g; `undefined` where nobody says. */
export function heldIn100g({ measure }: PersonalRule, { per100g }: ComposedItem): Estimate | undefined {
  return measure === 'unsaturates' ? unsaturatesIn(per100g) : per100g[measure]?.estimate
}

/** Whole points. `percentGrams` is grams × amount in 100 g: a hundred times the amount, as a percentage needs. */
export function pointsAt({ steps, day, freeUpTo }: PersonalRule, percentGrams: number): number {
  const share = percentGrams / day
  return share <= freeUpTo ? 0 : Math.round(interpolate(steps, share))
}
