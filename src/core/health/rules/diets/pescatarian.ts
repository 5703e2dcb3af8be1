import type { Diet } from '../rule.ts'

/** Fish but no meat. Gelatine can be made of fish, so it has to be asked for. */
export const PESCATARIAN: Diet = {
  id: 'pescatarian',
  rules: [
    {
      kind: 'alert',
      id: 'pescatarian/meat',
      traits: ['meat'],
      citation: 'pescatarian-usage',
      needsReview: true,
    },
    {
      kind: 'alert',
      id: 'pescatarian/gelatine',
      traits: ['gelatine'],
      ask: true,
      citation: 'pescatarian-usage',
      needsReview: true,
    },
  ],
}
