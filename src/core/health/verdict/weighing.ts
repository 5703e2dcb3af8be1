import type { ComposedItem } from '../../nutrition/figures/composed-item.ts'
import type { Estimate } from '../../terms/estimate.ts'
import type { NutrientId } from '../../terms/nutrients.ts'
import { interpolate } from '../../util/interpolate.ts'
import type { Reason } from '../assessment.ts'
import type { Targets } from '../profile.ts'
import type { CreditRule, LimitRule } from '../rules/rule.ts'
import { dayFigure } from './day-figure.ts'
import { gramsJudged } from './judged-amount.ts'
import { measured } from './reason.ts'
import { unsaturatesIn } from './unsaturates.ts'

/** A limit or a credit with its day figure worked out for one person. */
export type Weighing = Pick<LimitRule, 'id' | 'citation' | 'needsReview' | 'steps' | 'per' | 'day'> & {
  /** Share of the day's figure, %, up to which there are no points; below 0 where there always are. */
  readonly freeUpTo: number
  readonly measure: NutrientId | 'unsaturates'
  /** What its reason names. */
  readonly nutrient: NutrientId
}

export function weighingFor(rule: LimitRule | CreditRule, targets: Targets | undefined): Weighing {
  const { id, citation, needsReview, steps, per } = rule
  const measure = rule.kind === 'limit' ? rule.nutrient : rule.measure
  return {
    id,
    citation,
    steps,
    freeUpTo: steps.findLast(([, points]) => points === 0)?.[0] ?? -1,
    measure,
    nutrient: measure === 'unsaturates' ? 'fat' : measure,
    day: dayFigure(rule, targets),
    ...(needsReview && { needsReview }),
    ...(per && { per }),
  }
}

/** Whole points at what there likely is of what it measures. */
export function likelyPoints(weighing: Weighing, composed: ComposedItem): number {
  const held = heldIn100g(weighing, composed)
  return held ? pointsAt(weighing, held.likely * gramsJudged(composed, weighing.per).likely) : 0
}

/** Its reason, with the likely amount held against the day's figure. */
export function weighed(weighing: Weighing, composed: ComposedItem, effect: number): Reason {
  const { nutrient, day, per } = weighing
  const held = heldIn100g(weighing, composed)?.likely ?? 0
  const amount = (held * gramsJudged(composed, per).likely) / 100
  return measured(weighing, effect, nutrient, amount, day, per)
}

/** What there is of what it measures in 100 g; `undefined` where nobody says. */
export function heldIn100g({ measure }: Weighing, { per100g }: ComposedItem): Estimate | undefined {
  return measure === 'unsaturates' ? unsaturatesIn(per100g) : per100g[measure]?.estimate
}

/** Whole points. `percentGrams` is grams × amount in 100 g: a hundred times the amount, as a percentage asks for. */
export function pointsAt({ steps, day, freeUpTo }: Weighing, percentGrams: number): number {
  const share = percentGrams / day
  return share <= freeUpTo ? 0 : Math.round(interpolate(steps, share))
}
