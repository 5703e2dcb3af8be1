import type { Diet } from '../rule.ts'

/** Fish but no meat. Gelatine can be made of fish, so it has to be asked for. */
export const PESCATARIAN: Diet = {
  id: 'pescatarian',
  rules: [
    {
      kind: 'gate',
      id: 'pescatarian/meat',
      traits: ['meat'],
      citation: 'pescatarian-usage',
      needsReview: true,
    },
    {
      kind: 'gate',
      id: 'pescatarian/gelatine',
      traits: ['gelatine'],
      ask: true,
      citation: 'pescatarian-usage',
      needsReview: true,
    },
  ],
}
