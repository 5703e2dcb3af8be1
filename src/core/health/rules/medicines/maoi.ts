import type { Medicine } from '../rule.ts'

/**
 * Irreversible MAO inhibitors (phenelzine, tranylcypromine): food that can hold more than some 6 mg of tyramine in a serving
 * can send the blood pressure up at once. Aged cheese, cured or fermented meat, tap beer, yeast extract, sauerkraut, soy sauce,
 * fava pods, pickled herring, pâté. Other alcohol is named, not barred.
 */
export const MAOI: Medicine = {
  id: 'maoi',
  rules: [
    { kind: 'alert', id: 'maoi/tyramine', traits: ['tyramine'], citation: 'therapeutic-guidelines-maoi' },
    {
      kind: 'advice',
      id: 'maoi/alcohol',
      when: { trait: 'alcohol' },
      citation: 'phenelzine-label',
      needsReview: true,
    },
  ],
}
