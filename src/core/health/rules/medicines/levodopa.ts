import type { Medicine } from '../rule.ts'

/**
 * Protein competes with levodopa on its way into the blood and the brain. The day's protein stays (0.8 g/kg, 56 g at 70 kg);
 * what counts is when: the tablet 30 minutes before a meal, most of the protein in the evening. A serving with a quarter of
 * the day's protein, 14 g, is one to time.
 */
export const LEVODOPA: Medicine = {
  id: 'levodopa',
  rules: [
    {
      kind: 'cap',
      id: 'levodopa/high-in-protein',
      nutrient: 'protein',
      from: 14,
      ceiling: 64,
      citation: 'levodopa-label',
      needsReview: true,
    },
    {
      kind: 'advice',
      id: 'levodopa/timing',
      when: { nutrient: 'protein', from: 7 },
      citation: 'espen-neurology-2018',
    },
  ],
}
