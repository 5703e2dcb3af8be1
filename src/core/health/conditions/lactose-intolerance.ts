import type { Condition } from '../rule.ts'

/**
 * Lactose intolerance: a matter of amount, so no gate (an allergy to milk is another thing). Most people bear about 12 g in
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
        [33, 8],
        [100, 25],
        [200, 50],
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
      from: 12,
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
