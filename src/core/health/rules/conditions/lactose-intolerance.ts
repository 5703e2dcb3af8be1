import { points, type Rules, unreviewed } from '../rule.ts'

/**
 * Lactose intolerance: a matter of amount, so no alert (an allergy to milk is another thing). Most people bear about 12 g in
 * one dose, some 240 ml of milk; a third of it, 4 g, is worth minding. Hard cheese and butter hold next to none.
 */
export const LACTOSE_INTOLERANCE: Rules = {
  lactose: {
    kind: 'limit',
    nutrient: 'lactose',
    // One dose, not a day: what counts is how much comes at once.
    day: 12,
    steps: points([8, 0], [33, 4], [100, 20], [200, 45]),
    ...unreviewed('efsa-lactose-2010'),
  },
  'high-in-lactose': {
    kind: 'cap',
    nutrient: 'lactose',
    from: 4,
    ceiling: 64,
    ...unreviewed('niddk-lactose'),
  },
  'more-than-one-dose': {
    kind: 'cap',
    nutrient: 'lactose',
    // A dose and a half: "about 12 g" must not turn a 240 ml glass of skimmed milk, 12.2 g, red.
    from: 18,
    ceiling: 34,
    ...unreviewed('efsa-lactose-2010'),
  },
  'with-meals': { kind: 'advice', when: { nutrient: 'lactose', from: 1 }, ...unreviewed('niddk-lactose') },
}
