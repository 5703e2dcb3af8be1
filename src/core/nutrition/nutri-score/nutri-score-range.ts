import type { FoodCategory } from '../../terms/categories.ts'
import { KJ_PER_KCAL, SALT_PER_SODIUM } from '../../terms/conversions.ts'
import { type Estimate, isExact } from '../../terms/estimate.ts'
import type { Figure, NutrientId } from '../../terms/nutrients.ts'
import type { ComposedItem } from '../figures/composed-item.ts'
import { type NutriScore, type NutriScoreCategory, type NutriScoreInput, nutriScore } from './nutri-score.ts'

/** Salt in g from sodium in mg. */
const SALT_GRAMS_PER_MG = SALT_PER_SODIUM / 1000
/** Tea and coffee above this have milk or sugar in them and are scored as beverages, kcal per 100 ml. */
const PLAIN_DRINK_KCAL = 10

const TABLES: { readonly [C in FoodCategory]?: NutriScoreCategory | 'none' } = {
  'red-meat': 'red_meat',
  'processed-meat': 'red_meat',
  cheese: 'cheese',
  'fat-oil': 'fats_oils_nuts_seeds',
  'nuts-seeds': 'fats_oils_nuts_seeds',
  milk: 'beverage',
  'plant-drink': 'beverage',
  'soft-drink': 'beverage',
  juice: 'beverage',
  water: 'water',
  'alcoholic-drink': 'none',
  'spice-salt': 'none',
  'infant-food': 'none',
}

/** The Nutri-Score table for a food: general where its category is not known, `none` where Nutri-Score does not apply. */
export function nutriScoreCategory(
  { category, per100g }: ComposedItem,
  at: keyof Estimate = 'likely',
): NutriScoreCategory | 'none' {
  if (category === 'tea-coffee') {
    return (per100g.energy?.estimate[at] ?? 0) > PLAIN_DRINK_KCAL ? 'beverage' : 'none'
  }
  return (category && TABLES[category]) ?? 'general'
}

/** The nutrients Nutri-Score depends on. */
export const NUTRI_SCORE_NUTRIENTS: readonly NutrientId[] = [
  'energy',
  'fat',
  'saturates',
  'sugars',
  'sodium',
  'fibre',
  'protein',
]

type NutriScoreRange = { readonly likely: NutriScore; readonly best: number; readonly worst: number }

/**
 * Nutri-Score for the likely figures, with the lowest and highest score that their ranges allow. The score never falls as a
 * component that counts against a food rises, and never rises with one that counts for it, so the two extremes bound it.
 * For fats, the saturates ratio is lowest at the least saturates in the most fat.
 */
export function nutriScoreRange(composed: ComposedItem, category: NutriScoreCategory): NutriScoreRange {
  const likely = nutriScore(inputAt(composed, category, 'likely', 'likely'))
  if (isSettled(composed)) return { likely, best: likely.score, worst: likely.score }
  return {
    likely,
    best: nutriScore(inputAt(composed, category, 'min', 'max')).score,
    worst: nutriScore(inputAt(composed, category, 'max', 'min')).score,
  }
}

type End = keyof Estimate

/** Whether every figure is exact: then there is one score. */
function isSettled({ per100g, fruitVegShare }: ComposedItem): boolean {
  return isExact(fruitVegShare.estimate) && NUTRI_SCORE_NUTRIENTS.every((id) => isSettledFigure(per100g[id]))
}

/** What nobody knows leaves nothing open here. */
export function isSettledFigure(figure: Figure | undefined): boolean {
  return !figure || isExact(figure.estimate)
}

/** `against` picks the end of figures that count against a food, `by` of those that count for it. Fat matters only as the whole that saturates are a share of. */
function inputAt(
  { per100g, fruitVegShare, match }: ComposedItem,
  category: NutriScoreCategory,
  against: End,
  by: End,
): NutriScoreInput {
  const energy = at(per100g.energy, against)
  const sodium = at(per100g.sodium, against)
  return {
    category,
    energy_kj: energy === null ? null : energy * KJ_PER_KCAL,
    fat_g: at(per100g.fat, by),
    saturated_fat_g: at(per100g.saturates, against),
    sugars_g: at(per100g.sugars, against),
    salt_g: sodium === null ? null : sodium * SALT_GRAMS_PER_MG,
    fiber_g: at(per100g.fibre, by),
    proteins_g: at(per100g.protein, by),
    fvl_pct: fruitVegShare.estimate[by],
    non_nutritive_sweeteners: match?.food.sweetener ?? false,
  }
}

function at(figure: Figure | undefined, end: End): number | null {
  return figure ? figure.estimate[end] : null
}
