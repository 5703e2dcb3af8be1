import type { Detection } from '../../src/core/fusion/detection.ts'
import type { Panel } from '../../src/core/fusion/nutrition-panel.ts'
import { compose } from '../../src/core/nutrition/figures/compose.ts'
import { foodTable } from '../../src/food-data/node.ts'
import { named } from './composed.ts'

/** A pack of this name, seen once, with what was read of its label. */
export function composeItem(label: string, panel: Panel | undefined) {
  const seen: Detection = {
    id: 'one',
    label,
    region: { kind: 'whole-photo' },
    count: 1,
    amount: { basis: 'package' },
    ...(panel && { panel }),
  }
  return compose(named(label, { sightings: [seen], corrected: {} }), foodTable())
}
