import type { Diet } from '../rule.ts'

/**
 * No meat, fish, shellfish or what slaughter leaves over. Parmesan and its kind are by law made with
 * rennet of calves; of other cheeses that is worth saying, and no alert.
 */
export const VEGETARIAN: Diet = {
  id: 'vegetarian',
  rules: [
    {
      kind: 'alert',
      id: 'vegetarian/animal',
      traits: ['meat', 'fish', 'crustacean', 'mollusc', 'gelatine', 'rennet'],
      citation: 'vegetarian-society',
    },
    {
      kind: 'advice',
      id: 'vegetarian/rennet',
      when: { categories: ['cheese'] },
      citation: 'vegetarian-society',
    },
  ],
}
