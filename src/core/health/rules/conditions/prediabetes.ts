import { allUnreviewed, points } from '../rule.ts'
import { FREE_SUGAR_FOODS } from './kinds.ts'

/**
 * Prediabetes: as for type 2 diabetes but milder, since what helps is losing weight and little sugar rather than each
 * meal's load. Sweet drinks are the first thing to leave out.
 */
export const PREDIABETES = allUnreviewed({
  'glycaemic-load': {
    kind: 'limit',
    nutrient: 'glycaemicLoad',
    // A day under 80 is low. 25 % is a serving of 20, which is high.
    day: 80,
    steps: points([15, 0], [25, 8], [50, 20], [100, 35]),
    citation: 'sydney-gi-2021',
  },
  'high-in-glycaemic-load': {
    kind: 'cap',
    nutrient: 'glycaemicLoad',
    // 20 or more, in whole numbers as loads are published.
    from: 19.5,
    ceiling: 64,
    citation: 'sydney-gi-2021',
  },
  sugars: {
    kind: 'limit',
    nutrient: 'sugars',
    // 5 % of 2000 kcal at 4 kcal/g.
    day: 25,
    scaledBy: 'energy',
    steps: points([10, 0], [20, 8], [50, 22], [100, 40]),
    citation: 'who-sugars-2015',
    categories: FREE_SUGAR_FOODS,
  },
  'sweet-drinks': {
    kind: 'cap',
    nutrient: 'sugars',
    // Half of what a 330 ml can holds.
    from: 17,
    ceiling: 34,
    citation: 'ada-nutrition-2019',
    categories: ['soft-drink'],
  },
  saturates: {
    kind: 'limit',
    nutrient: 'saturates',
    // Less than 10 % of 2000 kcal at 9 kcal/g.
    day: 22,
    scaledBy: 'energy',
    steps: points([10, 0], [20, 5], [50, 15], [100, 30]),
    citation: 'ada-standards-2025',
  },
  fibre: {
    kind: 'credit',
    measure: 'fibre',
    // 14 g per 1000 kcal.
    day: 28,
    scaledBy: 'energy',
    steps: points([5, 0], [20, 10]),
    citation: 'ada-nutrition-2019',
  },
})
