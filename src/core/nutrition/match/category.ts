import type { FoodCategory } from '../../terms/categories.ts'
import type { Food } from '../table/food.ts'

/** Eaten as grown, or nearly. */
const PLAIN: ReadonlySet<FoodCategory> = new Set([
  'fruit',
  'vegetable',
  'legume',
  'nuts-seeds',
  'egg',
  'red-meat',
  'poultry',
  'fish-seafood',
])

/** Made of plain foods: an orange seen as juice is no orange. */
const MADE: ReadonlySet<FoodCategory> = new Set([
  'juice',
  'soft-drink',
  'water',
  'tea-coffee',
  'alcoholic-drink',
  'plant-drink',
  'milk',
  'yogurt',
  'soup',
  'sauce-condiment',
  'sweet-snack',
  'savoury-snack',
  'dessert-ice',
  'breakfast-cereal',
  'fat-oil',
  'spice-salt',
])

/** The word a label may leave unsaid because the category says it. */
const UNSAID: { readonly [C in FoodCategory]?: string } = {
  juice: 'juice',
  soup: 'soup',
  cheese: 'cheese',
  yogurt: 'yogurt',
  'plant-drink': 'milk',
}

/** Whether what is seen cannot be this food, whatever it is called. */
export function isRuledOut(food: Food, seenAs: FoodCategory): boolean {
  if (food.category === seenAs) return false
  if (seenAs === 'infant-food') return true
  if (seenAs === 'alcoholic-drink') return food.per100g.alcohol === 0
  if (seenAs === 'plant-drink' && food.category === 'milk') return true
  return PLAIN.has(food.category) && MADE.has(seenAs)
}

/** The label with what its category leaves unsaid: "orange", seen as juice, is "orange juice". */
export function spelledOut(label: string, seenAs: FoodCategory): string | undefined {
  const unsaid = UNSAID[seenAs]
  return unsaid && !new RegExp(`\\b${unsaid}`, 'i').test(label) ? `${label} ${unsaid}` : undefined
}
