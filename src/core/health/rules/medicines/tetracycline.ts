import type { Medicine } from '../rule.ts'

/** Calcium binds tetracycline in the gut: milk halves what is taken up, a splash in coffee can be measured. Timing, no score. */
export const TETRACYCLINE: Medicine = {
  id: 'tetracycline',
  rules: [
    {
      kind: 'advice',
      id: 'tetracycline/calcium',
      // 5 % of 1000 mg; a splash of milk has 30 mg, a slice of cheese 200.
      when: { nutrient: 'calcium', from: 50 },
      citation: 'tetracycline-label',
      needsReview: true,
    },
  ],
}
