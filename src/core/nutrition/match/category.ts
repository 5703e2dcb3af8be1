import type { FoodCategory } from '../../terms/categories.ts'
import type { Food } from '../table/food.ts'

/** Foods eaten as they grow, or nearly. */
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

/** The word a label may leave out because the category says it. */
const IMPLIED_WORD: { readonly [C in FoodCategory]?: string } = {
  juice: 'juice',
  soup: 'soup',
  cheese: 'cheese',
  yogurt: 'yogurt',
  'plant-drink': 'milk',
}

/** Whether an object seen as this category cannot be the food, whatever it is called. */
export function isRuledOut(food: Food, seenAs: FoodCategory): boolean {
  if (food.category === seenAs) return false
  if (seenAs === 'infant-food') return true
  if (seenAs === 'alcoholic-drink') return food.per100g.alcohol === 0
  if (seenAs === 'plant-drink' && food.category === 'milk') return true
  return PLAIN.has(food.category) && MADE.has(seenAs)
}

/** The label with the word its category implies: "orange", seen as juice, is "orange juice". */
export function spelledOut(label: string, seenAs: FoodCategory): string | undefined {
  const word = IMPLIED_WORD[seenAs]
  return word && !new RegExp(`\\b${word}`, 'i').test(label) ? `${label} ${word}` : undefined
}
