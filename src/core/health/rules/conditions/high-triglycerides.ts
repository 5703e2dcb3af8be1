import { allUnreviewed, points } from '../rule.ts'
import { FREE_SUGAR_FOODS } from './kinds.ts'

/**
 * High triglycerides: the liver makes them of sugar, fructose above all, of starch that comes fast, and of alcohol. Fish with
 * its omega-3 fat lowers them, as unsaturated fat in place of starch does.
 */
export const HIGH_TRIGLYCERIDES = allUnreviewed({
  sugars: {
    kind: 'limit',
    nutrient: 'sugars',
    // 5 % of 2000 kcal at 4 kcal/g: where they are very high, added sugar less than that.
    day: 25,
    scaledBy: 'energy',
    steps: points([5, 0], [20, 10], [50, 25], [100, 45]),
    citation: 'aha-triglycerides-2011',
    categories: FREE_SUGAR_FOODS,
  },
  'sweet-drinks': {
    kind: 'cap',
    nutrient: 'sugars',
    // Half of what a 330 ml can holds.
    from: 17,
    ceiling: 34,
    citation: 'aha-triglycerides-2011',
    categories: ['soft-drink'],
  },
  juice: {
    kind: 'cap',
    nutrient: 'sugars',
    from: 10,
    ceiling: 64,
    citation: 'aha-triglycerides-2011',
    categories: ['juice'],
  },
  'fast-carbohydrate': {
    kind: 'limit',
    nutrient: 'glycaemicLoad',
    day: 80,
    steps: points([20, 0], [50, 15], [100, 30]),
    citation: 'aha-triglycerides-2011',
  },
  alcohol: {
    kind: 'limit',
    nutrient: 'alcohol',
    // One US standard drink, 14 g. Twice as strict as for anyone: the higher they are, the less there is room for any.
    day: 14,
    steps: points([0, 0], [100, 20], [300, 50]),
    citation: 'aha-triglycerides-2011',
  },
  saturates: {
    kind: 'limit',
    nutrient: 'saturates',
    // Less than 7 % of 2000 kcal at 9 kcal/g; less than 5 % where they are very high.
    day: 15,
    scaledBy: 'energy',
    steps: points([10, 0], [20, 6], [50, 18], [100, 35]),
    citation: 'aha-triglycerides-2011',
  },
  unsaturates: {
    kind: 'credit',
    measure: 'unsaturates',
    // 22 % of 2000 kcal at 9 kcal/g.
    day: 48,
    scaledBy: 'energy',
    steps: points([4, 0], [20, 10]),
    citation: 'aha-triglycerides-2011',
    categories: ['fat-oil', 'nuts-seeds', 'fish-seafood', 'fruit', 'legume'],
  },
  fish: { kind: 'kind-of-food', categories: ['fish-seafood'], effect: 8, citation: 'aha-seafood-2018' },
  fibre: {
    kind: 'credit',
    measure: 'fibre',
    day: 28,
    scaledBy: 'energy',
    steps: points([5, 0], [20, 8]),
    citation: 'aha-triglycerides-2011',
  },
})
