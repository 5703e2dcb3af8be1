import { points, type Rules, unreviewed } from '../rule.ts'
import { EATEN, FILLING_PLANTS, FREE_SUGAR_FOODS, PROTEIN_FOODS } from './kinds.ts'

/** Losing weight: food of low energy density, servings that fit a day of 1500 kcal, few sugars, fibre and protein to fill. */
export const WEIGHT_LOSS: Rules = {
  'energy-density': {
    kind: 'limit',
    nutrient: 'energy',
    // kcal per 100 g: to 150 (37.5 %) low, above 400 (100 %) high; the densest, fat, is 900 (225 %).
    day: 400,
    per: '100g',
    steps: points([37.5, 0], [60, 4], [100, 7], [225, 18]),
    ...unreviewed('cdc-energy-density-2008'),
    categories: EATEN,
  },
  'high-in-energy': {
    kind: 'cap',
    nutrient: 'energy',
    // 4 kcal per g is where "high" begins.
    from: 400,
    per: '100g',
    ceiling: 64,
    ...unreviewed('cdc-energy-density-2008'),
    categories: EATEN,
  },
  energy: {
    kind: 'limit',
    nutrient: 'energy',
    // 1500 kcal: where the range for women ends and that for men begins. A main meal, a third of it, costs little.
    day: 1500,
    steps: points([20, 0], [33, 10], [50, 30], [100, 55]),
    ...unreviewed('aha-acc-tos-obesity-2013'),
  },
  sugars: {
    kind: 'limit',
    nutrient: 'sugars',
    // 10 % of 2000 kcal at 4 kcal/g.
    day: 50,
    scaledBy: 'energy',
    steps: points([5, 0], [20, 10], [50, 25], [100, 45]),
    citation: 'who-sugars-2015',
    categories: FREE_SUGAR_FOODS,
  },
  fibre: {
    kind: 'credit',
    measure: 'fibre',
    day: 28,
    scaledBy: 'reference',
    steps: points([5, 0], [20, 8]),
    citation: 'dga-2020',
    categories: FILLING_PLANTS,
  },
  protein: {
    kind: 'credit',
    measure: 'protein',
    // The Daily Value.
    day: 50,
    scaledBy: 'reference',
    steps: points([10, 0], [40, 8]),
    ...unreviewed('fda-daily-values'),
    categories: PROTEIN_FOODS,
  },
  'protein-of-dishes': {
    kind: 'credit',
    measure: 'protein',
    // As above; less, since breading, fat and sauce come with it.
    day: 50,
    scaledBy: 'reference',
    steps: points([10, 0], [40, 3]),
    ...unreviewed('fda-daily-values'),
    categories: ['mixed-dish'],
  },
}
