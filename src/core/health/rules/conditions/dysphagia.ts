import { type Rules, unreviewed } from '../rule.ts'

/**
 * Trouble swallowing: texture decides, not nutrients. The level a clinician set for the person comes first. Without one:
 * level 7 is by its definition for people who swallow without trouble, so the firmest is 6 (soft and bite-sized). A firmer
 * guess could choke; a softer one would forbid almost every food to people whose level is not known. Drinks are thickened
 * only where a test asked for it, so thin drinks (0) stay.
 */
export const DYSPHAGIA: Rules = {
  texture: { kind: 'texture', firmest: 6, thinnest: 0, ...unreviewed('iddsi-2019') },
}
