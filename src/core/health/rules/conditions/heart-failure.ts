import type { Condition } from '../rule.ts'
import { FLUIDS } from './kinds.ts'

/**
 * Heart failure. Sodium 2000 mg a day (5 g of salt); fluid is to be limited only where the clinician said so, so it is
 * mentioned and not judged; alcohol at most one drink.
 */
export const HEART_FAILURE: Condition = {
  id: 'heart-failure',
  rules: [
    {
      kind: 'limit',
      id: 'heart-failure/sodium',
      nutrient: 'sodium',
      day: 2000,
      // From 140 mg, the most that may be called "low sodium" (FDA), which is 7 %.
      steps: [
        [7, 0],
        [20, 15],
        [50, 35],
        [100, 60],
      ],
      citation: 'and-heart-failure-2017',
    },
    {
      kind: 'cap',
      id: 'heart-failure/high-in-sodium',
      nutrient: 'sodium',
      // "High" is 20 % of a day, here of 2000 mg.
      from: 400,
      ceiling: 64,
      citation: 'and-heart-failure-2017',
      needsReview: true,
    },
    {
      kind: 'cap',
      id: 'heart-failure/high-in-sodium-for-a-meal',
      nutrient: 'sodium',
      // Half of the day's 2000 mg leaves too little for the other meals.
      from: 1000,
      ceiling: 34,
      citation: 'and-heart-failure-2017',
      needsReview: true,
    },
    {
      kind: 'limit',
      id: 'heart-failure/alcohol',
      nutrient: 'alcohol',
      // One US standard drink, 14 g.
      day: 14,
      steps: [
        [0, 0],
        [100, 9],
        [120, 10],
        [200, 35],
      ],
      citation: 'dga-2020',
    },
    {
      kind: 'advice',
      id: 'heart-failure/fluid',
      when: { categories: FLUIDS },
      citation: 'hfa-sodium-fluid-2024',
    },
  ],
}
