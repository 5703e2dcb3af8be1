import type { FoodCategory } from '../nutrition/categories.ts'
import type { ComposedItem } from '../nutrition/composed.ts'
import { type Estimate, exactly } from '../nutrition/estimate.ts'
import type { NutriScoreCategory } from '../nutrition/nutri-score.ts'
import { nutriScoreCategory, nutriScoreRange } from '../nutrition/nutri-score-range.ts'
import type { Reason } from './assessment.ts'
import type { CitationId } from './citations.ts'
import { interpolate } from './interpolate.ts'

/** What every score starts from, 0–100 in whole points, and the reason that says so. */
export type BaseScore = { readonly score: Estimate; readonly reason: Reason }

type Curve = readonly (readonly [points: number, score: number])[]

/** Nutri-Score points → score, straight inside each letter's band: A 80–100, B 65–79, C 50–64, D 35–49, E 0–34. */
const CURVES: { readonly [C in NutriScoreCategory]: Curve } = (() => {
  const lower: Curve = [
    [2, 65],
    [3, 64],
    [10, 50],
    [11, 49],
    [18, 35],
    [19, 34],
    [40, 0],
  ]
  const food: Curve = [[-10, 100], [0, 80], [1, 79], ...lower]
  return {
    general: food,
    red_meat: food,
    cheese: food,
    fats_oils_nuts_seeds: [[-12, 100], [-6, 80], [-5, 79], ...lower],
    beverage: [
      [-7, 79],
      [2, 65],
      [3, 64],
      [6, 50],
      [7, 49],
      [9, 35],
      [10, 34],
      [30, 0],
    ],
    water: [[0, 100]],
  }
})()

/** Where Nutri-Score does not apply, the stated rules start from here. Infant food has no rule: nothing is said of it. */
const STATED: {
  readonly [C in FoodCategory]?: {
    readonly rule: string
    readonly score: number
    readonly citation: CitationId
  }
} = {
  'alcoholic-drink': { rule: 'base/alcoholic-drink', score: 45, citation: 'dga-2020' },
  'spice-salt': { rule: 'base/spice', score: 70, citation: 'who-healthy-diet' },
  'tea-coffee': { rule: 'base/plain-drink', score: 80, citation: 'dga-2020' },
}

/** `undefined` where no rule says anything. A drink whose figures leave open whether it is plain spans both readings. */
export function baseScore(composed: ComposedItem): BaseScore | undefined {
  const category = nutriScoreCategory(composed)
  const likely = scoredBy(composed, category)
  if (!likely) return undefined
  if (nutriScoreCategory(composed, 'min') === category && nutriScoreCategory(composed, 'max') === category)
    return likely
  const all = (['min', 'max'] as const).map(
    (end) => scoredBy(composed, nutriScoreCategory(composed, end)) ?? likely,
  )
  const score = {
    min: Math.min(likely.score.min, ...all.map((base) => base.score.min)),
    likely: likely.score.likely,
    max: Math.max(likely.score.max, ...all.map((base) => base.score.max)),
  }
  return { score, reason: likely.reason }
}

function scoredBy(composed: ComposedItem, category: NutriScoreCategory | 'none'): BaseScore | undefined {
  return category === 'none' ? statedScore(composed) : nutriScored(composed, category)
}

function statedScore({ category }: ComposedItem): BaseScore | undefined {
  const stated = category && STATED[category]
  if (!stated) return undefined
  const { rule, score, citation } = stated
  return { score: exactly(score), reason: { rule, effect: score, citation } }
}

function nutriScored(composed: ComposedItem, category: NutriScoreCategory): BaseScore {
  const { likely, best, worst } = nutriScoreRange(composed, category)
  const scoreOf = (points: number) => Math.round(interpolate(CURVES[category], points))
  const score = { min: scoreOf(worst), likely: scoreOf(likely.score), max: scoreOf(best) }
  return {
    score,
    reason: {
      rule: 'base/nutri-score',
      effect: score.likely,
      amount: { value: likely.score, unit: 'points' },
      citation: 'nutri-score-2023',
      nutriScore: { grade: likely.grade, points: likely.points },
    },
  }
}
