import type { Medicine } from '../rule.ts'

/**
 * The label forbids alcohol with metronidazole and for days after. Reviews find the evidence for the reaction weak; the
 * label is followed all the same, since a course is short, and the dispute is stated.
 */
export const METRONIDAZOLE: Medicine = {
  id: 'metronidazole',
  rules: [
    {
      kind: 'alert',
      id: 'metronidazole/alcohol',
      traits: ['alcohol'],
      citation: 'metronidazole-label',
      needsReview: true,
    },
    {
      kind: 'advice',
      id: 'metronidazole/disputed',
      when: { trait: 'alcohol' },
      citation: 'metronidazole-disputed',
    },
  ],
}
