import type { OtherTraitId } from '../../../terms/traits.ts'
import type { Condition, TraitRule } from '../rule.ts'

/**
 * The first weeks of a low-FODMAP diet for irritable bowel. A serving counts as low below 0.30 g of fructans and GOS (grains,
 * legumes, nuts; 0.20 g elsewhere), 0.20 g of a polyol, 0.15 g of fructose beyond glucose and 1 g of lactose. The table tags
 * the first four as high, moderate or low in a usual serving; lactose is a figure.
 */
export const LOW_FODMAP: Condition = {
  id: 'low-fodmap',
  rules: [
    tooMuch('fructans'),
    tooMuch('gos'),
    tooMuch('excess-fructose'),
    tooMuch('polyols'),
    {
      kind: 'cap',
      id: 'low-fodmap/lactose',
      nutrient: 'lactose',
      from: 1,
      ceiling: 64,
      citation: 'monash-fodmap-2017',
      needsReview: true,
    },
    {
      kind: 'cap',
      id: 'low-fodmap/high-in-lactose',
      nutrient: 'lactose',
      // Four times the cut-off: what the diet's lists call high.
      from: 4,
      ceiling: 34,
      citation: 'monash-fodmap-2017',
      needsReview: true,
    },
    {
      kind: 'advice',
      id: 'low-fodmap/serving-size',
      when: { trait: 'fructans' },
      citation: 'monash-fodmap-2017',
    },
  ],
}

/** High in a serving: not in these weeks. Moderate: a smaller serving. */
function tooMuch(trait: OtherTraitId): TraitRule {
  const id = `low-fodmap/${trait}`
  return { kind: 'trait', id, trait, ceiling: 34, sometimes: 64, citation: 'monash-fodmap-2017' }
}
