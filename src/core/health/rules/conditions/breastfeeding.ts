import { allUnreviewed, points } from '../rule.ts'
import { DRINKS } from './kinds.ts'

/**
 * Breastfeeding: what goes into the milk. Alcohol and fish with much mercury raise an alert; caffeine up to 200 mg a day. The
 * child takes iodine with the milk, and the mother needs some 500 kcal more (see `dayOf`).
 */
export const BREASTFEEDING = allUnreviewed({
  // What is cooked with it is no question.
  alcohol: { kind: 'alert', traits: ['alcohol'], categories: DRINKS, citation: 'cdc-alcohol-breastfeeding' },
  'wait-two-hours': { kind: 'advice', when: { trait: 'alcohol' }, citation: 'cdc-alcohol-breastfeeding' },
  'high-mercury': { kind: 'alert', traits: ['high-mercury'], named: true, citation: 'fda-epa-fish' },
  'fish-a-week': {
    kind: 'advice',
    when: { categories: ['fish-seafood'] },
    unless: 'high-mercury',
    citation: 'fda-epa-fish',
  },
  fish: {
    kind: 'kind-of-food',
    categories: ['fish-seafood'],
    effect: 5,
    unless: 'high-mercury',
    citation: 'fda-epa-fish',
  },
  iodine: {
    kind: 'advice',
    when: { categories: ['fish-seafood', 'milk', 'yogurt', 'egg'] },
    citation: 'cdc-breastfeeding-diet',
  },
  caffeine: {
    kind: 'limit',
    nutrient: 'caffeine',
    day: 200,
    steps: points([15, 0], [25, 5], [50, 16], [100, 45]),
    citation: 'efsa-caffeine-2015',
  },
  'high-in-caffeine': {
    kind: 'cap',
    nutrient: 'caffeine',
    // As in pregnancy, for which EFSA names the same amount: 30 % of the day in one cup.
    from: 60,
    ceiling: 64,
    citation: 'efsa-caffeine-2015',
  },
  'a-day-of-caffeine': {
    kind: 'cap',
    nutrient: 'caffeine',
    from: 200,
    ceiling: 34,
    citation: 'efsa-caffeine-2015',
  },
})
