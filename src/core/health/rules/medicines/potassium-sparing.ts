import type { Medicine } from '../rule.ts'

/**
 * Spironolactone, eplerenone, amiloride, triamterene keep potassium in the body. A usual diet stays, a diet rich in potassium
 * and salt substitutes do not go with them. Held against WHO's 3510 mg a day; a tenth of it, 350 mg, in one serving is rich
 * (dietitians call more than 200–250 mg high where the kidneys are ill, which these people's need not be).
 */
export const POTASSIUM_SPARING: Medicine = {
  id: 'potassium-sparing',
  rules: [
    {
      kind: 'limit',
      id: 'potassium-sparing/potassium',
      nutrient: 'potassium',
      day: 3510,
      steps: [
        [10, 0],
        [18, 10],
        [30, 30],
      ],
      citation: 'spironolactone-label',
      needsReview: true,
    },
    {
      kind: 'cap',
      id: 'potassium-sparing/high-in-potassium',
      nutrient: 'potassium',
      from: 350,
      ceiling: 64,
      citation: 'kdoqi-potassium-food',
      needsReview: true,
    },
    {
      kind: 'cap',
      id: 'potassium-sparing/salt-substitute',
      nutrient: 'potassium',
      // A tenth or more of it is potassium: no salt but one made of potassium chloride, sprinkled many times a day.
      from: 10_000,
      per: '100g',
      ceiling: 34,
      citation: 'spironolactone-label',
      needsReview: true,
      categories: ['spice-salt'],
    },
    {
      kind: 'advice',
      id: 'potassium-sparing/salt-substitutes',
      when: { categories: ['spice-salt'] },
      citation: 'spironolactone-label',
      needsReview: true,
    },
  ],
}
