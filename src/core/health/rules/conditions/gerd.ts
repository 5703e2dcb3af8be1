import type { Condition } from '../rule.ts'

/**
 * Reflux. Triggers differ from person to person and the evidence is weak: coffee, chocolate, mint, spice, acid and fatty
 * meals are named, and nothing is scored.
 */
export const GERD: Condition = {
  id: 'gerd',
  rules: [
    {
      kind: 'advice',
      id: 'gerd/trigger',
      when: { trait: 'reflux-trigger' },
      citation: 'acg-gerd-2022',
      needsReview: true,
    },
    {
      kind: 'advice',
      id: 'gerd/fatty-meal',
      // A quarter of the Daily Value of 78 g in one serving.
      when: { nutrient: 'fat', from: 20 },
      citation: 'acg-gerd-2022',
      needsReview: true,
    },
  ],
}
