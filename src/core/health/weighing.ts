import type { ComposedItem } from '../nutrition/composed.ts'
import { type Estimate, exactly, isExact } from '../nutrition/estimate.ts'
import type { NutrientId } from '../nutrition/nutrients.ts'
import type { Reason } from './assessment.ts'
import { dayFigure } from './day-figure.ts'
import { interpolate } from './interpolate.ts'
import { gramsJudged } from './judged-amount.ts'
import type { Targets } from './profile.ts'
import { measured } from './reason.ts'
import type { CreditRule, LimitRule } from './rule.ts'
import { unsaturatesIn } from './unsaturates.ts'

/** A limit or a credit with its day figure worked out for one person. */
export type Weighing = Pick<LimitRule, 'id' | 'citation' | 'needsReview' | 'steps' | 'per' | 'day'> & {
  readonly measure: NutrientId | 'unsaturates'
  /** What its reason names. */
  readonly nutrient: NutrientId
}

const NO_POINTS = exactly(0)

export function weighingFor(rule: LimitRule | CreditRule, targets: Targets | undefined): Weighing {
  const { id, citation, needsReview, steps, per } = rule
  const measure = rule.kind === 'limit' ? rule.nutrient : rule.measure
  return {
    id,
    citation,
    steps,
    measure,
    nutrient: measure === 'unsaturates' ? 'fat' : measure,
    day: dayFigure(rule, targets),
    ...(needsReview && { needsReview }),
    ...(per && { per }),
  }
}

/** Whole points, at the least, the likely and the most there is of what it measures. */
export function pointsFor(weighing: Weighing, composed: ComposedItem): Estimate {
  const held = heldIn100g(weighing, composed)
  if (!held) return NO_POINTS
  const grams = gramsJudged(composed, weighing.per)
  const likely = pointsAt(weighing, held.likely * grams.likely)
  if (isExact(held) && isExact(grams)) return likely === 0 ? NO_POINTS : exactly(likely)
  return {
    min: pointsAt(weighing, held.min * grams.min),
    likely,
    max: pointsAt(weighing, held.max * grams.max),
  }
}

/** Its reason, with the likely amount held against the day's figure. */
export function weighed(weighing: Weighing, composed: ComposedItem, effect: number): Reason {
  const { nutrient, day, per } = weighing
  const held = heldIn100g(weighing, composed)?.likely ?? 0
  const amount = (held * gramsJudged(composed, per).likely) / 100
  return measured(weighing, effect, nutrient, amount, day, per)
}

function heldIn100g({ measure }: Weighing, { per100g }: ComposedItem): Estimate | undefined {
  return measure === 'unsaturates' ? unsaturatesIn(per100g) : per100g[measure]?.estimate
}

/** `percentGrams` is grams × amount in 100 g: a hundred times the amount, as a percentage asks for. */
function pointsAt({ steps, day }: Weighing, percentGrams: number): number {
  return Math.round(interpolate(steps, percentGrams / day))
}
