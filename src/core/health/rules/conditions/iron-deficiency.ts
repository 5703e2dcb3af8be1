import { allUnreviewed } from '../rule.ts'

/**
 * Too little iron. No figure of iron is known here, so the kinds of food count that guidelines name: red meat, whose iron is
 * taken up best, then pulses, fish and poultry, and cereals that iron is added to. Tea, coffee and milk hold iron back: there is to be less of them, so they fall below
 * "recommended".
 */
export const IRON_DEFICIENCY = allUnreviewed({
  'red-meat': { kind: 'kind-of-food', categories: ['red-meat'], effect: 18, citation: 'nhs-iron' },
  pulses: { kind: 'kind-of-food', categories: ['legume'], effect: 8, citation: 'nhs-iron' },
  'fish-and-poultry': {
    kind: 'kind-of-food',
    categories: ['fish-seafood', 'poultry'],
    effect: 5,
    citation: 'nhs-iron',
  },
  cereals: { kind: 'kind-of-food', categories: ['breakfast-cereal'], effect: 4, citation: 'nhs-iron' },
  'tea-and-coffee': { kind: 'kind-of-food', categories: ['tea-coffee'], effect: -16, citation: 'nhs-iron' },
  milk: { kind: 'kind-of-food', categories: ['milk', 'yogurt'], effect: -6, citation: 'nhs-iron' },
  'with-vitamin-c': {
    kind: 'advice',
    when: { categories: ['legume', 'breakfast-cereal'] },
    citation: 'bsg-iron-2021',
  },
  // A fifth of 1000 mg: a glass of milk, a yogurt.
  calcium: { kind: 'advice', when: { nutrient: 'calcium', from: 200 }, citation: 'nhs-iron' },
})
