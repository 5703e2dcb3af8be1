import { EFFORTS, type Effort, LIMIT_IDS, type LimitId, type Limits } from '../../core/analysis/look.ts'
import { LOOK_COUNTS, type LookCount } from '../../core/analysis/ports.ts'
import { TILING_MODES, type TilingMode } from '../../vision/strategies/tiling.ts'
import { cliWording } from '../../wording/en/cli.ts'
import { LOOK_OPTIONS } from '../../wording/en/seeing.ts'
import { endWith, goOn, misunderstood, type Step } from '../exit-codes.ts'

/** As typed. */
export type LookOptions = {
  readonly looks?: string
  readonly zoom?: string
  readonly effort?: string
  readonly limit?: readonly string[]
  /** False with `--no-cache`. */
  readonly cache?: boolean
  readonly again?: boolean
}

/** As understood. */
export type LookPlan = {
  readonly looks: LookCount
  readonly zoom: TilingMode
  readonly effort: Effort
  readonly limits: Limits
  readonly remember: boolean
  readonly again: boolean
}

/** How a model is to look, or what of it was not understood. */
export function readLookOptions(options: LookOptions): Step<LookPlan> {
  const looks = LOOK_COUNTS.find((count) => String(count) === (options.looks ?? '1'))
  if (!looks) return endWith(misunderstood(cliWording.unknownLooks(options.looks ?? '', LOOK_COUNTS)))
  const zoom = TILING_MODES.find((mode) => mode === (options.zoom ?? 'auto'))
  if (!zoom) return endWith(misunderstood(cliWording.unknownZoom(options.zoom ?? '', TILING_MODES)))
  const effort = EFFORTS.find((each) => each === (options.effort ?? 'auto'))
  if (!effort) return endWith(misunderstood(LOOK_OPTIONS.unknownEffort(options.effort ?? '', EFFORTS)))
  const limits: { [L in LimitId]?: number } = {}
  for (const written of options.limit ?? []) {
    const [name, number] = written.split('=')
    const limit = LIMIT_IDS.find((each) => each === name?.trim())
    const value = Number(number)
    if (!limit || !(value > 0) || !Number.isFinite(value)) {
      return endWith(misunderstood(LOOK_OPTIONS.unknownLimit(written, LIMIT_IDS)))
    }
    limits[limit] = value
  }
  const { cache = true, again = false } = options
  return goOn({ looks, zoom, effort, limits, remember: cache, again })
}
