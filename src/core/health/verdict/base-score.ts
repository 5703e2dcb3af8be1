import type { ComposedItem } from '../../nutrition/figures/composed-item.ts'
import type { NutriScoreCategory } from '../../nutrition/nutri-score/nutri-score.ts'
import { nutriScoreCategory, nutriScoreRange } from '../../nutrition/nutri-score/nutri-score-range.ts'
import type { Food } from '../../nutrition/table/food.ts'
import { statementsOf } from '../../nutrition/traits/row-statements.ts'
import type { FoodCategory } from '../../terms/categories.ts'
import { type Estimate, exactly } from '../../terms/estimate.ts'
import type { RuleId } from '../../terms/ids.ts'
import { type Figure, NUTRIENT_IDS, type SourcedComposition } from '../../terms/nutrients.ts'
import { interpolate } from '../../util/interpolate.ts'
import type { Reason } from '../assessment.ts'
import type { CitationId } from '../rules/citations.ts'

/** What a score starts from, 0–100 in whole points, with its reason, whose effect is the likely value. */
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

/** Where Nutri-Score does not apply, these rules give the start. For infant food there is no rule, so nothing is said. */
const STATED: { readonly [C in FoodCategory]?: BaseScore } = {
  'alcoholic-drink': statedScore('base/alcoholic-drink', 45, 'dga-2020'),
  'spice-salt': statedScore('base/spice', 70, 'who-healthy-diet'),
  'tea-coffee': statedScore('base/plain-drink', 80, 'dga-2020'),
}

/**
 * Lard and dripping. Nutri-Score would set them above butter, since less of their fat is saturated; guidelines name the two
 * in one breath, to be replaced by oils of plants.
 */
const FAT_OF_MEAT = statedScore('base/fat-of-meat', 15, 'aha-dietary-fats-2017')

function statedScore(rule: RuleId, effect: number, citation: CitationId): BaseScore {
  return { score: exactly(effect), reason: { rule, effect, citation } }
}

/** `undefined` where no rule applies. A drink whose figures leave open whether it is plain spans both readings. */
export function baseScore(composed: ComposedItem): BaseScore | undefined {
  const category = nutriScoreCategory(composed)
  const likely = scoredBy(composed, category)
  if (!likely) return undefined
  const [low, high] = [nutriScoreCategory(composed, 'min'), nutriScoreCategory(composed, 'max')]
  if (low === category && high === category) return likely
  const others = [low, high].map((each) => scoredBy(composed, each) ?? likely)
  const score = {
    min: Math.min(likely.score.min, ...others.map((base) => base.score.min)),
    likely: likely.score.likely,
    max: Math.max(likely.score.max, ...others.map((base) => base.score.max)),
  }
  return { ...likely, score }
}

function scoredBy(composed: ComposedItem, category: NutriScoreCategory | 'none'): BaseScore | undefined {
  if (isFatOfMeat(composed)) return FAT_OF_MEAT
  if (category !== 'none') return nutriScored(composed, category)
  return composed.category && STATED[composed.category]
}

function isFatOfMeat({ category, match }: ComposedItem): boolean {
  return category === 'fat-oil' && match !== undefined && statementsOf(match.food).get('meat') === 'contains'
}

function nutriScored(composed: ComposedItem, category: NutriScoreCategory): BaseScore {
  const { likely, best, worst } = nutriScoreRange(composed, category)
  const scoreAt = (points: number) => Math.round(interpolate(CURVES[category], points))
  const score = scoreAt(likely.score)
  const { grade, points } = likely
  return {
    score: best === worst ? exactly(score) : { min: scoreAt(worst), likely: score, max: scoreAt(best) },
    reason: {
      rule: 'base/nutri-score',
      effect: score,
      amount: { value: likely.score, unit: 'points' },
      citation: 'nutri-score-2023',
      nutriScore: { grade, points },
    },
  }
}

/** Everything that a base score depends on, and the score. */
type Known = {
  readonly per100g: SourcedComposition
  readonly category: FoodCategory | undefined
  readonly fruitVegShare: Figure
  readonly base: BaseScore | undefined
}

/**
 * A base score is the same for every person and serving, and items of one sure name share their figures. Only the last one
 * of each food is kept: remembering every composition costs more than it saves.
 */
const lastOf = new WeakMap<Food, Known>()

/** The base score; `undefined` where nothing but the category is known of the food, or no rule scores it. */
export function baseOf(composed: ComposedItem): BaseScore | undefined {
  const { per100g, category, fruitVegShare, match } = composed
  const last = match && lastOf.get(match.food)
  const isSame =
    last?.per100g === per100g && last.category === category && last.fruitVegShare === fruitVegShare
  if (isSame) return last.base
  const base = figuresAreKnown(per100g) ? baseScore(composed) : undefined
  if (match) lastOf.set(match.food, { per100g, category, fruitVegShare, base })
  return base
}

function figuresAreKnown(per100g: SourcedComposition): boolean {
  for (const id of NUTRIENT_IDS) {
    const figure = per100g[id]
    if (figure && figure.source !== 'category') return true
  }
  return false
}
