import { EFFORTS, type Effort } from '../../core/analysis/look.ts'
import { LOOK_COUNTS, type LookCount } from '../../core/analysis/ports.ts'
import { SCENE_SIZES, type SceneSizes } from '../../evaluate/scenes.ts'
import { TILING_MODES, type TilingMode } from '../../vision/strategies/tiling.ts'
import { EVALUATE_WORDS } from '../../wording/en/evaluate.ts'
import { endWith, goOn, misunderstood, type Step } from '../exit-codes.ts'

/** As typed. */
export type WrittenPlan = {
  readonly looks?: string
  readonly zoom?: string
  readonly effort?: string
  readonly runs?: string
  readonly scenes?: string
  readonly things?: string
  readonly noise?: string
  readonly seed?: string
}

/** As understood. */
export type Plan = {
  readonly looks: readonly LookCount[]
  /** Undefined: all looks at once, and a model thinks as much as it does unless told. */
  readonly efforts: readonly (Effort | undefined)[]
  readonly runs: number
  readonly scenes: number
  readonly things: SceneSizes
  readonly noise: number
  readonly seed: string
  readonly zoom: TilingMode
}

/** What is to be measured, or the one thing that was not understood. */
export function readPlan(options: WrittenPlan): Step<Plan> {
  const looks = each(options.looks ?? '1', (one) => LOOK_COUNTS.find((count) => String(count) === one))
  if (!looks) return endWith(misunderstood(EVALUATE_WORDS.badLooks(options.looks ?? '')))
  const zoom = TILING_MODES.find((mode) => mode === (options.zoom ?? 'auto'))
  if (!zoom) return endWith(misunderstood(EVALUATE_WORDS.badZoom(options.zoom ?? '')))
  const { effort } = options
  const efforts =
    effort === undefined ? [effort] : each(effort, (one) => EFFORTS.find((known) => known === one))
  if (!efforts) return endWith(misunderstood(EVALUATE_WORDS.badEffort(effort ?? '')))
  const things = options.things === undefined ? SCENE_SIZES : readSizes(options.things)
  if (!things) return endWith(misunderstood(EVALUATE_WORDS.badThings(options.things ?? '')))
  for (const option of ['runs', 'scenes', 'noise'] as const) {
    const written = options[option]
    if (written !== undefined && !(Number(written) >= (option === 'runs' ? 1 : 0))) {
      return endWith(misunderstood(EVALUATE_WORDS.badNumber(option, written)))
    }
  }
  const { runs = '1', scenes = '0', noise = '1', seed = '1' } = options
  return goOn({
    looks,
    efforts,
    zoom,
    things,
    seed,
    runs: Math.round(Number(runs)),
    scenes: Math.round(Number(scenes)),
    noise: Number(noise),
  })
}

/** A list with commas; undefined where one of it is not known. */
function each<T>(written: string, know: (one: string) => T | undefined): readonly T[] | undefined {
  const known = written.split(',').map((one) => know(one.trim()))
  return known.every((one) => one !== undefined) ? known : undefined
}

function readSizes(written: string): SceneSizes | undefined {
  const [, fewest, most] = /^(\d{1,3})-(\d{1,3})$/.exec(written.trim()) ?? []
  const sizes = { fewest: Number(fewest), most: Number(most) }
  return sizes.fewest >= 1 && sizes.most >= sizes.fewest ? sizes : undefined
}
