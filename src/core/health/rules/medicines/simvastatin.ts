import type { Medicine } from '../rule.ts'

/**
 * Grapefruit blocks what breaks simvastatin down in the gut: a glass a day raises its level in the blood by about 260 %, so the
 * label says to avoid it. The study that measured it thinks the harm small; both are stated.
 */
export const SIMVASTATIN: Medicine = {
  id: 'simvastatin',
  rules: [
    {
      kind: 'alert',
      id: 'simvastatin/grapefruit',
      traits: ['grapefruit'],
      citation: 'simvastatin-label',
      needsReview: true,
    },
    {
      kind: 'advice',
      id: 'simvastatin/how-much',
      when: { trait: 'grapefruit' },
      citation: 'statins-grapefruit-2016',
    },
  ],
}
