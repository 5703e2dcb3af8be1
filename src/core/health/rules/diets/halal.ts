import type { Diet } from '../rule.ts'

/**
 * No pork, no alcohol; meat and gelatine are halal only from an animal slaughtered by the rule, which no photo shows. Seafood
 * is lawful by Codex; some schools leave out shellfish, which a person can add as an allergy.
 */
export const HALAL: Diet = {
  id: 'halal',
  rules: [
    {
      kind: 'alert',
      id: 'halal/forbidden',
      traits: ['pork', 'alcohol'],
      citation: 'codex-halal',
      needsReview: true,
    },
    {
      kind: 'alert',
      id: 'halal/slaughter',
      traits: ['meat', 'gelatine'],
      ask: true,
      citation: 'codex-halal',
      needsReview: true,
    },
  ],
}
