import type { Diet } from '../rule.ts'

/** Nothing from animals, honey included. The allergens are named too: a row may state them where it leaves `animal` open. */
export const VEGAN: Diet = {
  id: 'vegan',
  rules: [
    {
      kind: 'alert',
      id: 'vegan/animal',
      traits: ['animal', 'meat', 'gelatine', 'milk', 'egg', 'fish', 'crustacean', 'mollusc'],
      citation: 'vegan-society',
    },
  ],
}
