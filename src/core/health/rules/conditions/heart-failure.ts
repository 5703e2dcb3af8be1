import { points, type Rules, unreviewed } from '../rule.ts'
import { FLUIDS } from './kinds.ts'

/**
 * Heart failure. Sodium 2000 mg a day (5 g of salt); fluid is to be limited only where the clinician said so, so it is
 * mentioned and not judged; alcohol at most one drink.
 */
export const HEART_FAILURE: Rules = {
  sodium: {
    kind: 'limit',
    nutrient: 'sodium',
    day: 2000,
    // From 140 mg, the most that may be called "low sodium" (FDA), which is 7 %.
    steps: points([7, 0], [20, 15], [50, 35], [100, 60]),
    citation: 'and-heart-failure-2017',
  },
  'high-in-sodium': {
    kind: 'cap',
    nutrient: 'sodium',
    // "High" is 20 % of a day, here of 2000 mg.
    from: 400,
    ceiling: 64,
    ...unreviewed('and-heart-failure-2017'),
  },
  'high-in-sodium-for-a-meal': {
    kind: 'cap',
    nutrient: 'sodium',
    // Half of the day's 2000 mg leaves too little for the other meals.
    from: 1000,
    ceiling: 34,
    ...unreviewed('and-heart-failure-2017'),
  },
  alcohol: {
    kind: 'limit',
    nutrient: 'alcohol',
    // One US standard drink, 14 g.
    day: 14,
    steps: points([0, 0], [100, 9], [120, 10], [200, 35]),
    citation: 'dga-2020',
  },
  fluid: { kind: 'advice', when: { categories: FLUIDS }, citation: 'hfa-sodium-fluid-2024' },
}
