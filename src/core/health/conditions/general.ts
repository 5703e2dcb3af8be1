import type { Condition } from '../rule.ts'

/**
 * For anyone: Nutri-Score is the base (see base-score.ts). What Nutri-Score leaves out, alcohol, salt and caffeine, has
 * rules here; the notes say what weighs most in a serving.
 */
export const GENERAL: Condition = {
  id: 'general',
  rules: [
    {
      kind: 'limit',
      id: 'general/alcohol',
      nutrient: 'alcohol',
      // One US standard drink, 14 g.
      day: 14,
      steps: [
        [0, 0],
        [100, 10],
        [300, 40],
      ],
      citation: 'dga-2020',
      categories: ['alcoholic-drink'],
    },
    {
      kind: 'limit',
      id: 'general/salt',
      nutrient: 'sodium',
      day: 2000,
      steps: [
        [5, 0],
        [20, 35],
        [60, 70],
      ],
      citation: 'who-healthy-diet',
      categories: ['spice-salt'],
    },
    { kind: 'note', id: 'general/saturates', nutrient: 'saturates', day: 20, citation: 'fda-daily-values' },
    { kind: 'note', id: 'general/sodium', nutrient: 'sodium', day: 2000, citation: 'who-healthy-diet' },
    { kind: 'note', id: 'general/fibre', nutrient: 'fibre', day: 28, citation: 'fda-daily-values' },
  ],
}
