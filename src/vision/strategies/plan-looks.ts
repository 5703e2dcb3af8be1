import type { Emphasis } from '../../core/analysis/look.ts'
import type { PixelSize } from '../../core/geometry/coordinate-frame.ts'
import { type NormalizedBox, normalizedBox, WHOLE_PHOTO } from '../../core/geometry/normalized.ts'

/** Halves and quarters of a photo reach this far over its middle, so that nothing is cut by both. */
const OVER_MIDDLE = 0.58

export type PlannedLook = { readonly emphasis: Emphasis; readonly region?: NormalizedBox }

/**
 * The first look is the plain one, of no particular region; the others differ from it and from each other in what they
 * mind and what part they are shown, so that they err less alike. The first n of the list are a good n.
 */
export function planLooks(count: number, photo: PixelSize, details: boolean): readonly PlannedLook[] {
  const { first, second, middle, across } = partsOf(photo)
  const whole = { region: WHOLE_PHOTO }
  const list: readonly PlannedLook[] = [
    { emphasis: 'everything' },
    { emphasis: 'small-and-hidden', ...whole },
    { emphasis: 'counts-and-amounts', ...whole },
    { emphasis: 'text-and-labels', ...whole },
    { emphasis: 'everything', region: first },
    { emphasis: 'everything', region: second },
    { emphasis: 'behind-glass', ...whole },
    { emphasis: 'small-and-hidden', region: middle },
    ...QUARTERS.map((region) => ({ emphasis: 'everything', region }) as const),
    ...across.map((region) => ({ emphasis: 'counts-and-amounts', region }) as const),
    { emphasis: 'everything', ...whole },
    { emphasis: 'small-and-hidden', ...whole },
  ]
  return Array.from({ length: count }, (_, index) => {
    const look = list[index % list.length] as PlannedLook
    return details || !look.region ? look : { ...look, ...whole }
  })
}

const LOW = { from: 0, to: OVER_MIDDLE }
const HIGH = { from: 1 - OVER_MIDDLE, to: 1 }
const ALL = { from: 0, to: 1 }
const MIDDLE = { from: 0.25, to: 0.75 }

type Range = { readonly from: number; readonly to: number }

const regionOf = (x: Range, y: Range): NormalizedBox =>
  normalizedBox({ xMin: x.from, yMin: y.from, xMax: x.to, yMax: y.to })

const QUARTERS = [regionOf(LOW, LOW), regionOf(HIGH, LOW), regionOf(LOW, HIGH), regionOf(HIGH, HIGH)]

/** Parts along the longer side, and across it. */
function partsOf({ width, height }: PixelSize) {
  const columns = [regionOf(LOW, ALL), regionOf(HIGH, ALL)] as const
  const rows = [regionOf(ALL, LOW), regionOf(ALL, HIGH)] as const
  const [[first, second], across] = width >= height ? [columns, rows] : [rows, columns]
  const middle = width >= height ? regionOf(MIDDLE, ALL) : regionOf(ALL, MIDDLE)
  return { first, second, middle, across }
}
