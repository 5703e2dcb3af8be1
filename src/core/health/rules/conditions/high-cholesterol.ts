import type { Condition } from '../rule.ts'

/**
 * Raised LDL cholesterol. Saturated fat 5–6 % of energy (6 % of 2000 kcal at 9 kcal/g = 13 g), little trans fat, less than
 * 200 mg cholesterol, more fibre, and fat from plants and fish in place of animal fat.
 */
export const HIGH_CHOLESTEROL: Condition = {
  id: 'high-cholesterol',
  rules: [
    {
      kind: 'limit',
      id: 'high-cholesterol/saturates',
      nutrient: 'saturates',
      day: 13,
      scaledBy: 'energy',
      steps: [
        [5, 0],
        [20, 10],
        [50, 25],
        [100, 45],
      ],
      citation: 'aha-acc-lifestyle-2013',
    },
    {
      kind: 'limit',
      id: 'high-cholesterol/trans',
      nutrient: 'trans',
      // 1 % of 2000 kcal at 9 kcal/g.
      day: 2.2,
      scaledBy: 'energy',
      steps: [
        [10, 0],
        [50, 15],
        [100, 30],
      ],
      citation: 'who-healthy-diet',
    },
    {
      kind: 'limit',
      id: 'high-cholesterol/cholesterol',
      nutrient: 'cholesterol',
      day: 200,
      steps: [
        [5, 0],
        [20, 2],
        [100, 17],
        [200, 34],
      ],
      citation: 'ncep-tlc-2002',
    },
    {
      kind: 'credit',
      id: 'high-cholesterol/fibre',
      measure: 'fibre',
      day: 28,
      steps: [
        [5, 0],
        [20, 10],
      ],
      citation: 'ncep-tlc-2002',
    },
    {
      kind: 'credit',
      id: 'high-cholesterol/unsaturates',
      measure: 'unsaturates',
      // 22 % of 2000 kcal at 9 kcal/g: what is left of 28 % fat (TLC, 25–35 %) after 6 % saturates.
      day: 48,
      scaledBy: 'energy',
      steps: [
        [4, 0],
        [20, 15],
      ],
      citation: 'aha-dietary-fats-2017',
      categories: ['fat-oil', 'nuts-seeds', 'fish-seafood', 'fruit', 'legume'],
    },
    {
      kind: 'kind-of-food',
      id: 'high-cholesterol/fish',
      categories: ['fish-seafood'],
      effect: 5,
      citation: 'aha-seafood-2018',
    },
    {
      kind: 'cap',
      id: 'high-cholesterol/high-in-saturates',
      nutrient: 'saturates',
      // "High" is 20 % of the Daily Value of 20 g.
      from: 4,
      ceiling: 64,
      citation: 'fda-daily-values',
    },
    {
      kind: 'cap',
      id: 'high-cholesterol/high-in-cholesterol',
      nutrient: 'cholesterol',
      // A whole day's in one serving.
      from: 200,
      ceiling: 64,
      citation: 'ncep-tlc-2002',
    },
  ],
}
