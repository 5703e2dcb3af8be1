import type { Limits, VisionClient } from '../core/analysis/look.ts'
import { canonicalNames } from '../core/nutrition/canonical-names.ts'
import { foodTable } from '../core/nutrition/food-table.ts'
import { budgeted } from '../vision/strategies/budgeted.ts'
import { contemplate, type LookCount } from '../vision/strategies/contemplate.ts'
import { type Enough, untilSettled } from '../vision/strategies/until-settled.ts'
import { ZOOMS, zoom } from '../vision/strategies/zoom.ts'

export type Zoom = (typeof ZOOMS)[number]

export function readZoom(written = 'auto'): Zoom | undefined {
  return ZOOMS.find((each) => each === written)
}

export type Seeing = {
  readonly looks: LookCount
  readonly zoom: Zoom
  /** For one photo; none unless given. */
  readonly limits?: Limits
  /** Given where looking is to end once more of it would change nothing. */
  readonly startEnough?: () => Enough
}

/** A client that looks several times, and closer where that helps. It must take regions: `regional`, or a simulated one. */
export function seeing(client: VisionClient, options: Seeing): VisionClient {
  const { looks, limits = {}, startEnough } = options
  return budgeted(client, limits, ([leaf]) => {
    const canonical = canonicalNames(foodTable())
    const several = contemplate(leaf as VisionClient, { looks, details: true, canonical })
    return zoom(startEnough ? untilSettled(several, startEnough) : several, { zoom: options.zoom })
  })
}
