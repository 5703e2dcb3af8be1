import type { Diet } from '../rule.ts'

/** No meat, fish, shellfish or what slaughter leaves over. Rennet in cheese is often from calves: worth saying, not a gate. */
export const VEGETARIAN: Diet = {
  id: 'vegetarian',
  rules: [
    {
      kind: 'gate',
      id: 'vegetarian/animal',
      traits: ['meat', 'fish', 'crustacean', 'mollusc', 'gelatine'],
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
