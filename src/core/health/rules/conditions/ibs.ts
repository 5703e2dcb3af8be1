import { allUnreviewed, points } from '../rule.ts'

/**
 * Irritable bowel, first advice: regular meals with little fat, caffeine and alcohol. What ferments in the gut is named and
 * takes no points: leaving it out strictly is the low-FODMAP diet, a condition of its own here.
 */
export const IBS = allUnreviewed({
  fat: {
    kind: 'limit',
    nutrient: 'fat',
    // The Daily Value; a spoon of oil is a fifth of it, and from a quarter on a serving makes a fatty meal.
    day: 78,
    scaledBy: 'energy',
    steps: points([20, 0], [40, 10], [70, 20]),
    citation: 'bda-ibs-2016',
  },
  caffeine: {
    kind: 'limit',
    nutrient: 'caffeine',
    // Three cups of coffee.
    day: 285,
    steps: points([10, 0], [33, 8], [66, 18]),
    citation: 'nice-ibs-2008',
  },
  'a-cup': {
    kind: 'cap',
    nutrient: 'caffeine',
    // A cup of tea or coffee, of which there are to be three a day at most.
    from: 40,
    ceiling: 64,
    citation: 'nice-ibs-2008',
  },
  alcohol: {
    kind: 'limit',
    nutrient: 'alcohol',
    // One US standard drink, 14 g. Within the limits for anyone: one drink as it is poured stays "in moderation", two do not.
    day: 14,
    steps: points([0, 0], [125, 10], [200, 35]),
    citation: 'bda-ibs-2016',
  },
  fizz: { kind: 'advice', when: { categories: ['soft-drink'] }, citation: 'nice-ibs-2008' },
  polyols: { kind: 'advice', when: { trait: 'polyols' }, citation: 'nice-ibs-2008' },
  fructans: { kind: 'advice', when: { trait: 'fructans' }, citation: 'bda-ibs-2016' },
  gos: { kind: 'advice', when: { trait: 'gos' }, citation: 'bda-ibs-2016' },
})
