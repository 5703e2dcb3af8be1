import type { FoodCategory } from '../../../terms/categories.ts'
import type { Condition } from '../rule.ts'
import { MEAT_FISH_EGGS } from './kinds.ts'

/**
 * Where purines count. Those of vegetables, legumes and grains raise neither uric acid much nor the risk of gout (Choi
 * 2004), so plants are left out, as dishes without meat would be if they had a category of their own.
 */
const FROM_ANIMALS: readonly FoodCategory[] = [...MEAT_FISH_EGGS, 'soup', 'mixed-dish', 'fast-food', 'other']

/**
 * Gout. Purines below 400 mg a day; foods with more than 200 mg in 100 g are rich, with more than 300 mg very rich. Avoid
 * organ meats and sweet drinks; limit beef, lamb, pork, rich seafood, juice and alcohol, beer first; more low-fat dairy.
 * Vegetables are encouraged, and score well as it is.
 */
export const GOUT: Condition = {
  id: 'gout',
  rules: [
    {
      kind: 'limit',
      id: 'gout/purines',
      nutrient: 'purines',
      day: 400,
      steps: [
        [15, 0],
        [25, 8],
        [45, 25],
        [75, 45],
      ],
      citation: 'kaneko-purines-2014',
      categories: FROM_ANIMALS,
    },
    {
      kind: 'cap',
      id: 'gout/rich-in-purines',
      nutrient: 'purines',
      from: 200,
      per: '100g',
      ceiling: 64,
      citation: 'kaneko-purines-2014',
      categories: FROM_ANIMALS,
    },
    {
      kind: 'cap',
      id: 'gout/very-rich-in-purines',
      nutrient: 'purines',
      from: 300,
      per: '100g',
      ceiling: 34,
      citation: 'kaneko-purines-2014',
      categories: FROM_ANIMALS,
    },
    {
      kind: 'trait',
      id: 'gout/organ-meats',
      trait: 'liver',
      ceiling: 34,
      sometimes: 64,
      citation: 'acr-gout-2012',
    },
    // "Limit" is said of shellfish by kind, whatever its purines.
    {
      kind: 'trait',
      id: 'gout/crustaceans',
      trait: 'crustacean',
      ceiling: 64,
      sometimes: 100,
      citation: 'acr-gout-2012',
    },
    {
      kind: 'trait',
      id: 'gout/molluscs',
      trait: 'mollusc',
      ceiling: 64,
      sometimes: 100,
      citation: 'acr-gout-2012',
    },
    {
      kind: 'cap',
      id: 'gout/red-meat',
      nutrient: 'purines',
      // Any serving that is more than a garnish: 5 % of the day.
      from: 20,
      ceiling: 64,
      citation: 'acr-gout-2012',
      categories: ['red-meat', 'processed-meat'],
    },
    {
      kind: 'limit',
      id: 'gout/alcohol',
      nutrient: 'alcohol',
      // One US standard drink, 14 g; twice as strict as for anyone.
      day: 14,
      steps: [
        [0, 0],
        [100, 20],
        [300, 50],
      ],
      citation: 'acr-gout-2020',
      needsReview: true,
    },
    {
      kind: 'limit',
      id: 'gout/beer',
      nutrient: 'purines',
      // Of alcoholic drinks only beer has purines worth counting, some 4–8 mg in 100 g: 13–26 mg a bottle, 3–7 % of the day.
      day: 400,
      steps: [
        [1, 0],
        [3, 10],
      ],
      citation: 'acr-gout-2012',
      categories: ['alcoholic-drink'],
    },
    {
      kind: 'cap',
      id: 'gout/sweet-drinks',
      nutrient: 'sugars',
      // Half of what a 330 ml can holds.
      from: 17,
      ceiling: 34,
      citation: 'acr-gout-2012',
      categories: ['soft-drink'],
    },
    {
      kind: 'cap',
      id: 'gout/juice',
      nutrient: 'sugars',
      from: 10,
      ceiling: 64,
      citation: 'acr-gout-2012',
      categories: ['juice'],
    },
    {
      kind: 'limit',
      id: 'gout/sugars',
      nutrient: 'sugars',
      // 10 % of 2000 kcal at 4 kcal/g.
      day: 50,
      scaledBy: 'energy',
      steps: [
        [10, 0],
        [50, 15],
      ],
      citation: 'acr-gout-2012',
      categories: [
        'sweet-snack',
        'dessert-ice',
        'soft-drink',
        'tea-coffee',
        'sauce-condiment',
        'breakfast-cereal',
      ],
    },
    {
      kind: 'kind-of-food',
      id: 'gout/dairy',
      categories: ['milk', 'yogurt'],
      effect: 3,
      citation: 'choi-purine-foods-2004',
      needsReview: true,
    },
    {
      kind: 'advice',
      id: 'gout/alcohol-in-attacks',
      when: { trait: 'alcohol' },
      citation: 'acr-gout-2012',
    },
  ],
}
