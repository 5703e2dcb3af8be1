import type { VisionClient } from '../core/analysis/look.ts'
import { canonicalNames } from '../core/nutrition/canonical-names.ts'
import { foodTable } from '../core/nutrition/food-table.ts'
import { contemplate, type LookCount } from '../vision/strategies/contemplate.ts'
import { ZOOMS, zoom } from '../vision/strategies/zoom.ts'

export type Zoom = (typeof ZOOMS)[number]

export function readZoom(written = 'auto'): Zoom | undefined {
  return ZOOMS.find((each) => each === written)
}

/** A client that looks several times, and closer where that helps. It must take regions: `regional`, or a simulated one. */
export function seeing(client: VisionClient, options: { looks: LookCount; zoom: Zoom }): VisionClient {
  const several = contemplate(client, {
    looks: options.looks,
    details: true,
    canonical: canonicalNames(foodTable()),
  })
  return zoom(several, { zoom: options.zoom })
}
