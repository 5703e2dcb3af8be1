import type { ComposedItem } from '../../nutrition/figures/composed-item.ts'
import type { Estimate } from '../../terms/estimate.ts'
import type { NutrientId } from '../../terms/nutrients.ts'

/** What a rule looks at: one serving, as usual, or 100 g where the guideline is about density. */
export type Per = 'serving' | '100g'

const HUNDRED_GRAMS: Estimate = { min: 100, likely: 100, max: 100 }

/** The grams a rule looks at. */
export function gramsJudged({ amount }: ComposedItem, per: Per | undefined): Estimate {
  return per === '100g' ? HUNDRED_GRAMS : amount.servingGrams
}

/** The likely amount of a nutrient, in its unit; 0 where nothing is known of it. */
export function likelyAmount(composed: ComposedItem, nutrient: NutrientId, per?: Per): number {
  const figure = composed.per100g[nutrient]
  return figure ? (figure.estimate.likely * gramsJudged(composed, per).likely) / 100 : 0
}
