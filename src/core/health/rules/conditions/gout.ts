import { type LimitRule, points, type Rules, unreviewed } from '../rule.ts'
import { MEAT_FISH_EGGS } from './kinds.ts'

/**
 * Where purines count. Those of vegetables, legumes and grains raise neither uric acid much nor the risk of gout (Choi
 * 2004), so plants are left out, as dishes without meat would be if they had a category of their own.
 */
const FROM_ANIMALS: Pick<LimitRule, 'citation' | 'categories'> = {
  citation: 'kaneko-purines-2014',
  categories: [...MEAT_FISH_EGGS, 'soup', 'mixed-dish', 'fast-food', 'other'],
}

/**
 * Gout. Purines below 400 mg a day; foods with more than 200 mg in 100 g are rich, with more than 300 mg very rich. Avoid
 * organ meats and sweet drinks; limit beef, lamb, pork, rich seafood, juice and alcohol, beer first; more low-fat dairy.
 * Vegetables are encouraged, and score well as it is.
 */
export const GOUT: Rules = {
  purines: {
    kind: 'limit',
    nutrient: 'purines',
    day: 400,
    steps: points([15, 0], [25, 8], [45, 25], [75, 45]),
    ...FROM_ANIMALS,
  },
  'rich-in-purines': {
    kind: 'cap',
    nutrient: 'purines',
    from: 200,
    per: '100g',
    ceiling: 64,
    ...FROM_ANIMALS,
  },
  'very-rich-in-purines': {
    kind: 'cap',
    nutrient: 'purines',
    from: 300,
    per: '100g',
    ceiling: 34,
    ...FROM_ANIMALS,
  },
  'organ-meats': { kind: 'trait', trait: 'liver', ceiling: 34, sometimes: 64, citation: 'acr-gout-2012' },
  // "Limit" is said of shellfish by kind, whatever its purines.
  crustaceans: { kind: 'trait', trait: 'crustacean', ceiling: 64, sometimes: 100, citation: 'acr-gout-2012' },
  molluscs: { kind: 'trait', trait: 'mollusc', ceiling: 64, sometimes: 100, citation: 'acr-gout-2012' },
  'red-meat': {
    kind: 'cap',
    nutrient: 'purines',
    // Any serving that is more than a garnish: 5 % of the day.
    from: 20,
    ceiling: 64,
    citation: 'acr-gout-2012',
    categories: ['red-meat', 'processed-meat'],
  },
  alcohol: {
    kind: 'limit',
    nutrient: 'alcohol',
    // One US standard drink, 14 g; twice as strict as for anyone.
    day: 14,
    steps: points([0, 0], [100, 20], [300, 50]),
    ...unreviewed('acr-gout-2020'),
  },
  beer: {
    kind: 'limit',
    nutrient: 'purines',
    // Of alcoholic drinks only beer has purines worth counting, some 4–8 mg in 100 g: 13–26 mg a bottle, 3–7 % of the day.
    day: 400,
    steps: points([1, 0], [3, 10]),
    citation: 'acr-gout-2012',
    categories: ['alcoholic-drink'],
  },
  'sweet-drinks': {
    kind: 'cap',
    nutrient: 'sugars',
    // Half of what a 330 ml can holds.
    from: 17,
    ceiling: 34,
    citation: 'acr-gout-2012',
    categories: ['soft-drink'],
  },
  juice: {
    kind: 'cap',
    nutrient: 'sugars',
    from: 10,
    ceiling: 64,
    citation: 'acr-gout-2012',
    categories: ['juice'],
  },
  sugars: {
    kind: 'limit',
    nutrient: 'sugars',
    // 10 % of 2000 kcal at 4 kcal/g.
    day: 50,
    scaledBy: 'energy',
    steps: points([10, 0], [50, 15]),
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
  dairy: {
    kind: 'kind-of-food',
    categories: ['milk', 'yogurt'],
    effect: 3,
    ...unreviewed('choi-purine-foods-2004'),
  },
  'alcohol-in-attacks': { kind: 'advice', when: { trait: 'alcohol' }, citation: 'acr-gout-2012' },
}
