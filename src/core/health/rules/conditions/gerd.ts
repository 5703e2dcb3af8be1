import { type Rules, unreviewed } from '../rule.ts'

/**
 * Reflux. Triggers differ from person to person and the evidence is weak: coffee, chocolate, mint, spice, acid and fatty
 * meals are named, and nothing is scored.
 */
export const GERD: Rules = {
  trigger: { kind: 'advice', when: { trait: 'reflux-trigger' }, ...unreviewed('acg-gerd-2022') },
  // A quarter of the Daily Value of 78 g in one serving.
  'fatty-meal': { kind: 'advice', when: { nutrient: 'fat', from: 20 }, ...unreviewed('acg-gerd-2022') },
}
