/**
 * What a food is, coarsely: decides its Nutri-Score table, what a blank figure is bounded by, and its reference serving.
 * Asked of models as an enum, so a name here is part of the wire contract.
 */
export const FOOD_CATEGORIES = [
  'fruit',
  'vegetable',
  'legume',
  'nuts-seeds',
  'grain-bread',
  'breakfast-cereal',
  'potato-starch',
  'red-meat',
  'processed-meat',
  'poultry',
  'fish-seafood',
  'egg',
  'milk',
  'yogurt',
  'cheese',
  'plant-drink',
  'fat-oil',
  'sauce-condiment',
  'sweet-snack',
  'savoury-snack',
  'dessert-ice',
  'soup',
  'mixed-dish',
  'fast-food',
  'soft-drink',
  'juice',
  'water',
  'tea-coffee',
  'alcoholic-drink',
  'spice-salt',
  'infant-food',
  'other',
] as const

export type FoodCategory = (typeof FOOD_CATEGORIES)[number]
