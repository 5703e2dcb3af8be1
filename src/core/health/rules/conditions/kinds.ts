import { FOOD_CATEGORIES, type FoodCategory } from '../../../terms/categories.ts'

/** Kinds of food that the rules of several conditions are about. */

export const DRINKS: readonly FoodCategory[] = [
  'water',
  'tea-coffee',
  'juice',
  'soft-drink',
  'milk',
  'plant-drink',
  'alcoholic-drink',
]

/** What counts as fluid where a person has to limit it. */
export const FLUIDS: readonly FoodCategory[] = [...DRINKS, 'soup']

/** Energy density is a measure of food. Drinks do not fill, whatever water is in them. */
export const EATEN = allBut(...DRINKS, 'spice-salt', 'infant-food')

/** Plants as food and not as drink, snack or seasoning. */
const PLANTS: readonly FoodCategory[] = [
  'fruit',
  'vegetable',
  'legume',
  'nuts-seeds',
  'grain-bread',
  'breakfast-cereal',
  'potato-starch',
]

/** Their fibre comes with their own water and volume. */
export const FILLING_PLANTS: readonly FoodCategory[] = [...PLANTS, 'soup', 'mixed-dish']

export const MEAT_FISH_EGGS: readonly FoodCategory[] = [
  'red-meat',
  'processed-meat',
  'poultry',
  'fish-seafood',
  'egg',
]

/** Where renal food lists warn of high potassium. Meat, fish and eggs are measured by their protein instead. */
export const POTASSIUM_LISTED = allBut(
  ...MEAT_FISH_EGGS,
  'cheese',
  'fat-oil',
  'water',
  'spice-salt',
  'infant-food',
)

/** Their phosphorus is bound as phytate, of which about half as much is taken up as from meat and milk. */
export const PLANT_PHOSPHORUS: readonly FoodCategory[] = [
  ...PLANTS,
  'savoury-snack',
  'plant-drink',
  'juice',
  'spice-salt',
]

/** Their phosphorus is from animals or additives, or mixed: all of it counts. */
export const OTHER_PHOSPHORUS = allBut(...PLANT_PHOSPHORUS, 'water')

/** Their sugars are mostly free sugars (WHO: added ones, and those of honey, syrup and juice), not those of fruit or milk. */
export const FREE_SUGAR_FOODS: readonly FoodCategory[] = [
  'sweet-snack',
  'dessert-ice',
  'soft-drink',
  'juice',
  'breakfast-cereal',
  'alcoholic-drink',
]

/** Sweet kinds of food, of which some have their sugar added and some have only what fruit or milk bring. */
export const MAYBE_SWEETENED: readonly FoodCategory[] = [
  'sweet-snack',
  'dessert-ice',
  'breakfast-cereal',
  'soft-drink',
  'juice',
  'tea-coffee',
  'milk',
  'yogurt',
  'plant-drink',
]

/** Sources of protein that guidelines name first: not what is cured, breaded or sweetened. */
export const PROTEIN_FOODS: readonly FoodCategory[] = [
  'poultry',
  'fish-seafood',
  'egg',
  'red-meat',
  'legume',
  'milk',
  'yogurt',
  'cheese',
  'plant-drink',
  'nuts-seeds',
]

function allBut(...others: readonly FoodCategory[]): readonly FoodCategory[] {
  return FOOD_CATEGORIES.filter((category) => !others.includes(category))
}
