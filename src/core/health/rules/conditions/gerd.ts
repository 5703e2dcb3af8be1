import { points, type Rules, unreviewed } from '../rule.ts'

/**
 * Reflux. Which foods set it off differs from person to person and the evidence is weak, so nothing is capped: coffee,
 * chocolate, mint, spice, citrus, tomato and what is fried lose some points, and so do fat and alcohol by their amount. So many
 * points that coffee, with no more to say for it than that it is no sweet drink, falls below "recommended", and fruit does not.
 */
export const GERD: Rules = {
  trigger: { kind: 'trait-points', trait: 'reflux-trigger', points: 16, ...unreviewed('acg-gerd-2022') },
  'fatty-meal': {
    kind: 'limit',
    nutrient: 'fat',
    // The Daily Value; a spoon of oil is a fifth of it, and from a quarter on a serving makes a fatty meal.
    day: 78,
    scaledBy: 'energy',
    steps: points([20, 0], [40, 10], [70, 20]),
    ...unreviewed('acg-gerd-2022'),
  },
  alcohol: {
    kind: 'limit',
    nutrient: 'alcohol',
    // One US standard drink, 14 g.
    day: 14,
    steps: points([0, 0], [100, 12], [200, 35]),
    ...unreviewed('acg-gerd-2022'),
  },
}
