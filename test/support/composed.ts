import type { FoodItem } from '../../src/core/fusion/food-item.ts'
import { normalizedPoint } from '../../src/core/geometry/normalized.ts'
import type { ComposedItem } from '../../src/core/nutrition/figures/composed-item.ts'
import type { FoodCategory } from '../../src/core/terms/categories.ts'
import { type Estimate, exactly } from '../../src/core/terms/estimate.ts'
import type { Figure, NutrientId, SourcedComposition } from '../../src/core/terms/nutrients.ts'

/** An item the person named, as if tapped on by hand. */
export function named(label: string, more: Partial<FoodItem> = {}): FoodItem {
  const anchor = normalizedPoint(0.5, 0.5)
  return {
    id: label,
    label,
    anchor,
    region: { kind: 'point', point: anchor },
    count: 1,
    sightings: [],
    whole: more.sightings ?? [],
    corrected: { added: 0 },
    ...more,
  }
}

export type Figures = { readonly [N in NutrientId]?: Estimate }

/** A composed item of exactly these figures per 100 g, judged by a serving of `grams`. */
export function composedOf(
  category: FoodCategory,
  figures: Figures,
  grams: Estimate,
  share = exactly(0),
): ComposedItem {
  const scaled = (by: Estimate): SourcedComposition =>
    Object.fromEntries(
      Object.entries(figures).map(([id, { min, likely, max }]): [string, Figure] => [
        id,
        { estimate: { min: min * by.min, likely: likely * by.likely, max: max * by.max }, source: 'model' },
      ]),
    )
  return {
    item: named('a food'),
    rivals: [],
    mentioned: [],
    readings: [],
    allNamesRead: true,
    category,
    per100g: scaled(exactly(1)),
    perServing: scaled({ min: grams.min / 100, likely: grams.likely / 100, max: grams.max / 100 }),
    fruitVegShare: { estimate: share, source: 'model' },
    amount: { basis: 'served', count: 1, servingGrams: grams, source: 'seen' },
  }
}
