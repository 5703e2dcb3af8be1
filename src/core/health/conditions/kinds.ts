import type { FoodCategory } from '../../nutrition/categories.ts'

/** Kinds of food that the rules of several conditions speak of. */

/** Their sugars are mostly free sugars (WHO: added ones, and those of honey, syrup and juice), not those of fruit or milk. */
export const FREE_SUGAR_FOODS: readonly FoodCategory[] = [
  'sweet-snack',
  'dessert-ice',
  'soft-drink',
  'juice',
  'breakfast-cereal',
  'alcoholic-drink',
]

/** What counts as fluid where a person has to limit it. */
export const FLUIDS: readonly FoodCategory[] = [
  'water',
  'tea-coffee',
  'juice',
  'soft-drink',
  'milk',
  'plant-drink',
  'alcoholic-drink',
  'soup',
]

/** Where renal food lists speak of high potassium. Meat, fish and eggs are measured by their protein instead. */
export const POTASSIUM_LISTED: readonly FoodCategory[] = [
  'fruit',
  'vegetable',
  'legume',
  'nuts-seeds',
  'grain-bread',
  'breakfast-cereal',
  'potato-starch',
  'milk',
  'yogurt',
  'plant-drink',
  'sauce-condiment',
  'sweet-snack',
  'savoury-snack',
  'dessert-ice',
  'soup',
  'mixed-dish',
  'fast-food',
  'juice',
  'soft-drink',
  'tea-coffee',
  'alcoholic-drink',
  'other',
]

/** Their phosphorus is bound as phytate, of which about half as much is taken up as from meat and milk. */
export const PLANT_PHOSPHORUS: readonly FoodCategory[] = [
  'fruit',
  'vegetable',
  'legume',
  'nuts-seeds',
  'grain-bread',
  'breakfast-cereal',
  'potato-starch',
  'savoury-snack',
  'plant-drink',
  'juice',
  'spice-salt',
]

/** Their phosphorus is from animals or additives, or mixed: all of it counts. */
export const OTHER_PHOSPHORUS: readonly FoodCategory[] = [
  'red-meat',
  'processed-meat',
  'poultry',
  'fish-seafood',
  'egg',
  'milk',
  'yogurt',
  'cheese',
  'fat-oil',
  'sauce-condiment',
  'sweet-snack',
  'dessert-ice',
  'soup',
  'mixed-dish',
  'fast-food',
  'soft-drink',
  'tea-coffee',
  'alcoholic-drink',
  'infant-food',
  'other',
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
