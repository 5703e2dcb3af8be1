import type { Condition } from '../rule.ts'
import { MEAT_FISH_EGGS } from './kinds.ts'

/**
 * Calcium stones, the common kind; for them the caps decide, and the limits only order what is under a cap. Oxalate 40–50 mg a day where the urine holds much of it, sodium up to 2300 mg, animal
 * protein other than dairy 0.8–1.0 g/kg, fewer colas; calcium stays normal, 1000–1200 mg, since it binds oxalate in the gut;
 * fluid for at least 2–2.5 L of urine.
 */
export const KIDNEY_STONES: Condition = {
  id: 'kidney-stones',
  rules: [
    {
      kind: 'limit',
      id: 'kidney-stones/oxalate',
      nutrient: 'oxalate',
      day: 50,
      steps: [
        [4, 0],
        [20, 4],
        [60, 12],
        [100, 20],
        [300, 45],
      ],
      citation: 'upmc-oxalate',
      needsReview: true,
    },
    {
      kind: 'cap',
      id: 'kidney-stones/high-in-oxalate',
      nutrient: 'oxalate',
      from: 10,
      ceiling: 64,
      citation: 'upmc-oxalate',
      needsReview: true,
    },
    {
      kind: 'cap',
      id: 'kidney-stones/a-day-of-oxalate',
      nutrient: 'oxalate',
      from: 50,
      ceiling: 34,
      citation: 'upmc-oxalate',
      needsReview: true,
    },
    {
      kind: 'limit',
      id: 'kidney-stones/sodium',
      nutrient: 'sodium',
      day: 2300,
      steps: [
        [5, 0],
        [20, 6],
        [50, 20],
        [100, 40],
      ],
      citation: 'aua-stones-2019',
    },
    {
      kind: 'cap',
      id: 'kidney-stones/high-in-sodium',
      nutrient: 'sodium',
      // 20 % of 2300 mg.
      from: 460,
      ceiling: 64,
      citation: 'fda-daily-values',
    },
    {
      kind: 'limit',
      id: 'kidney-stones/animal-protein',
      nutrient: 'protein',
      day: 1,
      scaledBy: 'weight',
      steps: [
        [15, 0],
        [40, 15],
        [80, 35],
      ],
      citation: 'aua-stones-2019',
      categories: MEAT_FISH_EGGS,
    },
    {
      kind: 'cap',
      id: 'kidney-stones/cola',
      nutrient: 'phosphorus',
      // Among soft drinks only those with phosphoric acid have any: a can of cola 30 mg.
      from: 15,
      ceiling: 64,
      citation: 'acp-stones-2014',
      categories: ['soft-drink'],
    },
    {
      kind: 'credit',
      id: 'kidney-stones/calcium',
      measure: 'calcium',
      day: 1000,
      steps: [
        [5, 0],
        [25, 10],
      ],
      citation: 'aua-stones-2019',
      categories: ['milk', 'yogurt', 'cheese', 'plant-drink'],
    },
    {
      kind: 'advice',
      id: 'kidney-stones/fluid',
      when: { categories: ['water'] },
      citation: 'aua-stones-2019',
    },
    {
      kind: 'advice',
      id: 'kidney-stones/oxalate-with-calcium',
      when: { nutrient: 'oxalate', from: 10 },
      citation: 'aua-stones-2019',
    },
  ],
}
