import type { Medicine } from '../rule.ts'

/**
 * Warfarin works against vitamin K, so what matters is that its amount stays much the same from week to week: nothing is
 * forbidden and greens stay good food. A serving with half of a day's 120 µg (adequate intake, men; 90 µg women) or more is
 * "in moderation": keep it steady. From a fifth (24 µg, "high" on a US label) it is worth knowing.
 */
export const WARFARIN: Medicine = {
  id: 'warfarin',
  rules: [
    {
      kind: 'cap',
      id: 'warfarin/keep-steady',
      nutrient: 'vitaminK',
      from: 60,
      ceiling: 64,
      citation: 'warfarin-label',
      needsReview: true,
    },
    {
      kind: 'advice',
      id: 'warfarin/vitamin-k',
      when: { nutrient: 'vitaminK', from: 24 },
      citation: 'nhs-warfarin',
    },
    { kind: 'advice', id: 'warfarin/alcohol', when: { trait: 'alcohol' }, citation: 'nhs-warfarin' },
    { kind: 'advice', id: 'warfarin/grapefruit', when: { trait: 'grapefruit' }, citation: 'nhs-warfarin' },
    { kind: 'advice', id: 'warfarin/cranberry', when: { categories: ['juice'] }, citation: 'nhs-warfarin' },
  ],
}
