import { allUnreviewed, points } from '../rule.ts'

/** A diet low in salt and nothing else known: sodium 2000 mg a day, 5 g of salt. Who was told 1500 mg sets that figure. */
export const LOW_SALT = allUnreviewed({
  sodium: {
    kind: 'limit',
    nutrient: 'sodium',
    day: 2000,
    // From 140 mg, the most that may be called "low sodium" (FDA), which is 7 %.
    steps: points([7, 0], [20, 12], [50, 32], [100, 55]),
    citation: 'who-sodium-2012',
  },
  // "High" is 20 % of a day.
  'high-in-sodium': { kind: 'cap', nutrient: 'sodium', from: 400, ceiling: 64, citation: 'who-sodium-2012' },
  'high-in-sodium-for-a-meal': {
    kind: 'cap',
    nutrient: 'sodium',
    // Half of the day's 2000 mg leaves too little for the other meals.
    from: 1000,
    ceiling: 34,
    citation: 'who-sodium-2012',
  },
})
