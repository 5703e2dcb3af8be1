import type { Medicine } from '../rule.ts'

/** Any alcohol, in drinks, sauces or vinegar, brings on the reaction that disulfiram is given for. */
export const DISULFIRAM: Medicine = {
  id: 'disulfiram',
  rules: [
    {
      kind: 'alert',
      id: 'disulfiram/alcohol',
      traits: ['alcohol'],
      citation: 'disulfiram-label',
      needsReview: true,
    },
    {
      kind: 'advice',
      id: 'disulfiram/sauces',
      when: { categories: ['sauce-condiment'] },
      citation: 'disulfiram-label',
      needsReview: true,
    },
  ],
}
