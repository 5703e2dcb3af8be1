import type { Diet } from '../rule.ts'

/**
 * No pork, no shellfish, no meat together with milk. Meat, gelatine and cheese (rennet) are kosher only under supervision,
 * which no photo shows. Fish need fins and scales, wine a certificate: that is mentioned, since most fish and drinks are no question.
 */
export const KOSHER: Diet = {
  id: 'kosher',
  rules: [
    {
      kind: 'alert',
      id: 'kosher/forbidden',
      traits: ['pork', 'crustacean', 'mollusc'],
      citation: 'ou-kosher',
      needsReview: true,
    },
    {
      kind: 'alert',
      id: 'kosher/meat-and-milk',
      traits: ['meat', 'milk'],
      together: true,
      citation: 'ou-kosher',
      needsReview: true,
    },
    {
      kind: 'alert',
      id: 'kosher/supervision',
      traits: ['meat', 'gelatine'],
      ask: true,
      citation: 'ou-kosher',
      needsReview: true,
    },
    {
      kind: 'alert',
      id: 'kosher/cheese',
      traits: ['milk'],
      ask: true,
      categories: ['cheese'],
      citation: 'ou-kosher',
      needsReview: true,
    },
    {
      kind: 'advice',
      id: 'kosher/fins-and-scales',
      when: { categories: ['fish-seafood'] },
      citation: 'ou-kosher',
      needsReview: true,
    },
    {
      kind: 'advice',
      id: 'kosher/wine',
      when: { categories: ['alcoholic-drink'] },
      citation: 'ou-kosher',
      needsReview: true,
    },
  ],
}
