import type { Condition } from '../rule.ts'

/**
 * Lactose intolerance: a matter of amount, so no alert (an allergy to milk is another thing). Most people bear about 12 g in
 * one dose, some 240 ml of milk; a third of it, 4 g, is worth minding. Hard cheese and butter hold next to none.
 */
export const LACTOSE_INTOLERANCE: Condition = {
  id: 'lactose-intolerance',
  rules: [
    {
      kind: 'limit',
      id: 'lactose-intolerance/lactose',
      nutrient: 'lactose',
      // One dose, not a day: what counts is how much comes at once.
      day: 12,
      steps: [
        [8, 0],
        [33, 4],
        [100, 20],
        [200, 45],
      ],
      citation: 'efsa-lactose-2010',
      needsReview: true,
    },
    {
      kind: 'cap',
      id: 'lactose-intolerance/high-in-lactose',
      nutrient: 'lactose',
      from: 4,
      ceiling: 64,
      citation: 'niddk-lactose',
      needsReview: true,
    },
    {
      kind: 'cap',
      id: 'lactose-intolerance/more-than-one-dose',
      nutrient: 'lactose',
      // A dose and a half: "about 12 g" must not turn a 240 ml glass of skimmed milk, 12.2 g, red.
      from: 18,
      ceiling: 34,
      citation: 'efsa-lactose-2010',
      needsReview: true,
    },
    {
      kind: 'advice',
      id: 'lactose-intolerance/with-meals',
      when: { nutrient: 'lactose', from: 1 },
      citation: 'niddk-lactose',
      needsReview: true,
    },
  ],
}
