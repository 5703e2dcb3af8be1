import type { Medicine } from '../rule.ts'

/**
 * Grapefruit blocks what breaks lovastatin down in the gut: a glass a day raises its level in the blood by about 260 %, so the
 * label says to avoid it. The study that measured it thinks the harm small; both are stated.
 */
export const LOVASTATIN: Medicine = {
  id: 'lovastatin',
  rules: [
    {
      kind: 'alert',
      id: 'lovastatin/grapefruit',
      traits: ['grapefruit'],
      citation: 'lovastatin-label',
      needsReview: true,
    },
    {
      kind: 'advice',
      id: 'lovastatin/how-much',
      when: { trait: 'grapefruit' },
      citation: 'statins-grapefruit-2016',
    },
  ],
}
