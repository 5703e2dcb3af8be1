import { type Rules, unreviewed } from '../rule.ts'

/** High in a serving: not in these weeks. Moderate: a smaller serving. */
const TAGGED = { ceiling: 34, sometimes: 64, citation: 'monash-fodmap-2017' } as const

/**
 * The first weeks of a low-FODMAP diet for irritable bowel. A serving counts as low below 0.30 g of fructans and GOS (grains,
 * legumes, nuts; 0.20 g elsewhere), 0.20 g of a polyol, 0.15 g of fructose beyond glucose and 1 g of lactose. The table tags
 * the first four as high, moderate or low in a usual serving; lactose is a figure.
 */
export const LOW_FODMAP: Rules = {
  fructans: { kind: 'trait', trait: 'fructans', ...TAGGED },
  gos: { kind: 'trait', trait: 'gos', ...TAGGED },
  'excess-fructose': { kind: 'trait', trait: 'excess-fructose', ...TAGGED },
  polyols: { kind: 'trait', trait: 'polyols', ...TAGGED },
  lactose: { kind: 'cap', nutrient: 'lactose', from: 1, ceiling: 64, ...unreviewed('monash-fodmap-2017') },
  'high-in-lactose': {
    kind: 'cap',
    nutrient: 'lactose',
    // Four times the cut-off: what the diet's lists call high.
    from: 4,
    ceiling: 34,
    ...unreviewed('monash-fodmap-2017'),
  },
  'serving-size': { kind: 'advice', when: { trait: 'fructans' }, citation: 'monash-fodmap-2017' },
}
