import type { Medicine } from '../rule.ts'

/** Grapefruit raises atorvastatin by about 80 %; the label warns of more than 1.2 L of juice a day, not of a glass. */
export const ATORVASTATIN: Medicine = {
  id: 'atorvastatin',
  rules: [
    {
      kind: 'trait',
      id: 'atorvastatin/grapefruit',
      trait: 'grapefruit',
      ceiling: 64,
      citation: 'statins-grapefruit-2016',
    },
    {
      kind: 'advice',
      id: 'atorvastatin/much-grapefruit',
      when: { trait: 'grapefruit' },
      citation: 'atorvastatin-label',
    },
  ],
}
