import { points, type Rules } from '../rule.ts'

/**
 * Raised LDL cholesterol. Saturated fat 5–6 % of energy (6 % of 2000 kcal at 9 kcal/g = 13 g), little trans fat, less than
 * 200 mg cholesterol, more fibre, and fat from plants and fish in place of animal fat.
 */
export const HIGH_CHOLESTEROL: Rules = {
  saturates: {
    kind: 'limit',
    nutrient: 'saturates',
    day: 13,
    scaledBy: 'energy',
    steps: points([5, 0], [20, 10], [50, 25], [100, 45]),
    citation: 'aha-acc-lifestyle-2013',
  },
  trans: {
    kind: 'limit',
    nutrient: 'trans',
    // 1 % of 2000 kcal at 9 kcal/g.
    day: 2.2,
    scaledBy: 'energy',
    steps: points([10, 0], [50, 15], [100, 30]),
    citation: 'who-healthy-diet',
  },
  cholesterol: {
    kind: 'limit',
    nutrient: 'cholesterol',
    day: 200,
    steps: points([5, 0], [20, 2], [100, 17], [200, 34]),
    citation: 'ncep-tlc-2002',
  },
  fibre: {
    kind: 'credit',
    measure: 'fibre',
    day: 28,
    steps: points([5, 0], [20, 10]),
    citation: 'ncep-tlc-2002',
  },
  unsaturates: {
    kind: 'credit',
    measure: 'unsaturates',
    // 22 % of 2000 kcal at 9 kcal/g: what is left of 28 % fat (TLC, 25–35 %) after 6 % saturates.
    day: 48,
    scaledBy: 'energy',
    steps: points([4, 0], [20, 15]),
    citation: 'aha-dietary-fats-2017',
    categories: ['fat-oil', 'nuts-seeds', 'fish-seafood', 'fruit', 'legume'],
  },
  fish: { kind: 'kind-of-food', categories: ['fish-seafood'], effect: 5, citation: 'aha-seafood-2018' },
  'high-in-saturates': {
    kind: 'cap',
    nutrient: 'saturates',
    // "High" is 20 % of the Daily Value of 20 g.
    from: 4,
    ceiling: 64,
    citation: 'fda-daily-values',
  },
  'high-in-cholesterol': {
    kind: 'cap',
    nutrient: 'cholesterol',
    // A whole day's in one serving.
    from: 200,
    ceiling: 64,
    citation: 'ncep-tlc-2002',
  },
}
