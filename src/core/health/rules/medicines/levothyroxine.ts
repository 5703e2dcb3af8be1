import type { Medicine } from '../rule.ts'

/** Taken on an empty stomach: calcium, soy, much fibre, coffee and grapefruit hold it back. Timing, no score. */
export const LEVOTHYROXINE: Medicine = {
  id: 'levothyroxine',
  rules: [
    {
      kind: 'advice',
      id: 'levothyroxine/calcium',
      // A tenth of 1000 mg.
      when: { nutrient: 'calcium', from: 100 },
      citation: 'levothyroxine-label',
      needsReview: true,
    },
    {
      kind: 'advice',
      id: 'levothyroxine/soy',
      when: { trait: 'soy' },
      citation: 'levothyroxine-label',
      needsReview: true,
    },
    {
      kind: 'advice',
      id: 'levothyroxine/coffee',
      // A cup of coffee; a cup of tea, of which the label says nothing, has 48 mg.
      when: { nutrient: 'caffeine', from: 60 },
      citation: 'levothyroxine-label',
      needsReview: true,
    },
    {
      kind: 'advice',
      id: 'levothyroxine/fibre',
      // "High" is 20 % of the Daily Value of 28 g.
      when: { nutrient: 'fibre', from: 5.6 },
      citation: 'levothyroxine-label',
      needsReview: true,
    },
    {
      kind: 'advice',
      id: 'levothyroxine/grapefruit',
      when: { trait: 'grapefruit' },
      citation: 'levothyroxine-label',
      needsReview: true,
    },
  ],
}
