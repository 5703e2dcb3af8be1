import type { Limits, LookCount, VisionClient, Zoom } from '../core/analysis/look.ts'
import { unstableVerdictSteps } from '../core/analysis/unstable-verdicts.ts'
import type { HealthProfile } from '../core/health/profile.ts'
import { canonicalNames } from '../core/nutrition/table/canonical-names.ts'
import { foodTable } from '../core/nutrition/table/food-table.ts'
import { yieldToMain } from '../core/util/yield-to-main.ts'
import { budgeted } from '../vision/strategies/budgeted.ts'
import { ensemble, type FindUnsettled } from '../vision/strategies/ensemble.ts'
import { tiling } from '../vision/strategies/tiling.ts'

export type Seeing = {
  readonly looks: LookCount
  readonly zoom: Zoom
  /** For one photo; none unless given. */
  readonly limits?: Limits
  /** Given where looking is to end once more of it would change no verdict of theirs. */
  readonly untilSettledFor?: readonly HealthProfile[] | undefined
}

/** A client that looks several times, and closer where that helps. It must take regions: `regional`, or a simulated one. */
export function seeing(client: VisionClient, options: Seeing): VisionClient {
  const { looks, limits = {}, untilSettledFor } = options
  return budgeted(client, limits, ([leaf]) => {
    const canonical = canonicalNames(foodTable())
    const findUnsettled = untilSettledFor && unsettledFor(untilSettledFor)
    const several = ensemble(leaf as VisionClient, { looks, details: true, canonical, findUnsettled })
    return tiling(several, { tiling: options.zoom })
  })
}

function unsettledFor(people: readonly HealthProfile[]): FindUnsettled {
  return (soFar) => yieldToMain(unstableVerdictSteps(soFar, people, foodTable()), PACE)
}

const PACE = {
  now: () => performance.now(),
  pause: () => new Promise<void>((resume) => setImmediate(resume)),
}
