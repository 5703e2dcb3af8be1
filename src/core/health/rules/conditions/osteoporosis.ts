import { allUnreviewed, points } from '../rule.ts'
import { PROTEIN_FOODS } from './kinds.ts'

/**
 * Weak bones: calcium 1000–1200 mg a day from food first, protein, less salt, caffeine and alcohol. Vitamin K belongs to
 * green vegetables, and no figure of it is limited or wanted.
 */
export const OSTEOPOROSIS = allUnreviewed({
  calcium: {
    kind: 'credit',
    measure: 'calcium',
    // The upper end of 1000–1200 mg: what women over 50 are told.
    day: 1200,
    steps: points([4, 0], [10, 6], [25, 15]),
    citation: 'bhof-osteoporosis-2022',
    // Of fried, salted or sweet food it is no credit.
    categories: [
      'milk',
      'yogurt',
      'cheese',
      'plant-drink',
      'fish-seafood',
      'vegetable',
      'legume',
      'nuts-seeds',
      'fruit',
    ],
  },
  protein: {
    kind: 'credit',
    measure: 'protein',
    day: 1,
    scaledBy: 'weight',
    steps: points([5, 0], [20, 4], [35, 7]),
    citation: 'espen-geriatrics-2019',
    categories: PROTEIN_FOODS,
  },
  sodium: {
    kind: 'limit',
    nutrient: 'sodium',
    // Salt takes calcium out with the urine.
    day: 2300,
    steps: points([10, 0], [20, 5], [50, 15], [100, 30]),
    citation: 'bhof-osteoporosis-2022',
  },
  caffeine: {
    kind: 'limit',
    nutrient: 'caffeine',
    day: 400,
    steps: points([25, 0], [50, 8], [100, 20]),
    citation: 'bhof-osteoporosis-2022',
  },
  alcohol: {
    kind: 'limit',
    nutrient: 'alcohol',
    // One US standard drink, 14 g; more than two a day weaken bones. One drink as it is poured stays "in moderation".
    day: 14,
    steps: points([0, 0], [125, 10], [200, 30]),
    citation: 'bhof-osteoporosis-2022',
  },
})
