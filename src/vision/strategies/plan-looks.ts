import type { Emphasis } from '../../core/analysis/look.ts'
import type { PixelSize } from '../../core/geometry/coordinate-frame.ts'
import { type NormalizedBox, normalizedBox, WHOLE_PHOTO } from '../../core/geometry/normalized.ts'

/** Halves and quarters of a photo reach this far, past its middle, so that nothing is cut in two by both. */
const OVER_MIDDLE = 0.58

export type PlannedLook = { readonly emphasis: Emphasis; readonly region?: NormalizedBox }

type Range = readonly [from: number, to: number]
const LOW: Range = [0, OVER_MIDDLE]
const HIGH: Range = [1 - OVER_MIDDLE, 1]
const MIDDLE: Range = [0.25, 0.75]
const ALL: Range = [0, 1]

/**
 * The first look is the plain one, of no particular region. The others differ from it and from each other in emphasis and
 * region, so that they make different mistakes. The first n of the list are a good choice of n looks.
 */
export function planLooks(count: number, { width, height }: PixelSize): readonly PlannedLook[] {
  const alongLonger = (part: Range) => (width >= height ? regionOf(part, ALL) : regionOf(ALL, part))
  const acrossIt = (part: Range) => (width >= height ? regionOf(ALL, part) : regionOf(part, ALL))
  const list: readonly PlannedLook[] = [
    { emphasis: 'everything' },
    { emphasis: 'small-and-hidden', region: WHOLE_PHOTO },
    { emphasis: 'counts-and-amounts', region: WHOLE_PHOTO },
    { emphasis: 'text-and-labels', region: WHOLE_PHOTO },
    { emphasis: 'everything', region: alongLonger(LOW) },
    { emphasis: 'everything', region: alongLonger(HIGH) },
    { emphasis: 'behind-glass', region: WHOLE_PHOTO },
    { emphasis: 'small-and-hidden', region: alongLonger(MIDDLE) },
    { emphasis: 'everything', region: regionOf(LOW, LOW) },
    { emphasis: 'everything', region: regionOf(HIGH, LOW) },
    { emphasis: 'everything', region: regionOf(LOW, HIGH) },
    { emphasis: 'everything', region: regionOf(HIGH, HIGH) },
    { emphasis: 'counts-and-amounts', region: acrossIt(LOW) },
    { emphasis: 'counts-and-amounts', region: acrossIt(HIGH) },
    { emphasis: 'everything', region: WHOLE_PHOTO },
    { emphasis: 'small-and-hidden', region: WHOLE_PHOTO },
  ]
  return Array.from({ length: count }, (_, index) => list[index % list.length] as PlannedLook)
}

function regionOf([xMin, xMax]: Range, [yMin, yMax]: Range): NormalizedBox {
  return normalizedBox({ xMin, yMin, xMax, yMax })
}
