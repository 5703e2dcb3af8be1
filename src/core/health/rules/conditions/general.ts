import type { Condition } from '../rule.ts'
import { FREE_SUGAR_FOODS } from './kinds.ts'

/**
 * For anyone: Nutri-Score is the base (see base-score.ts), and nothing it has weighed is weighed again, so letter and
 * colour agree. What Nutri-Score leaves out, alcohol and salt by itself, has rules here; the notes say what is a large part
 * of the day in a serving.
 */
export const GENERAL: Condition = {
  id: 'general',
  rules: [
    {
      kind: 'limit',
      id: 'general/alcohol',
      nutrient: 'alcohol',
      // One US standard drink, 14 g. One drink as it is poured, up to 17.5 g, keeps "in moderation" of the base of 45.
      day: 14,
      steps: [
        [0, 0],
        [125, 10],
        [300, 40],
      ],
      citation: 'dga-2020',
      categories: ['alcoholic-drink'],
    },
    {
      kind: 'limit',
      id: 'general/salt',
      nutrient: 'sodium',
      // Less than 5 g of salt a day; salt is sodium × 2.5.
      day: 2000,
      steps: [
        [5, 0],
        [20, 40],
        [60, 70],
      ],
      citation: 'who-healthy-diet',
      categories: ['spice-salt'],
    },
    { kind: 'note', id: 'general/saturates', nutrient: 'saturates', day: 20, citation: 'fda-daily-values' },
    { kind: 'note', id: 'general/sodium', nutrient: 'sodium', day: 2000, citation: 'who-healthy-diet' },
    { kind: 'note', id: 'general/fibre', nutrient: 'fibre', day: 28, citation: 'fda-daily-values' },
    {
      kind: 'note',
      id: 'general/free-sugars',
      nutrient: 'sugars',
      // 10 % of 2000 kcal at 4 kcal/g.
      day: 50,
      citation: 'who-sugars-2015',
      categories: FREE_SUGAR_FOODS,
    },
    {
      kind: 'note',
      id: 'general/caffeine',
      nutrient: 'caffeine',
      day: 400,
      citation: 'efsa-caffeine-adults-2015',
      needsReview: true,
    },
  ],
}
