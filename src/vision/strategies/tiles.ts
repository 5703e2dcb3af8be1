import type { PixelSize } from '../../core/geometry/coordinate-frame.ts'
import { type NormalizedBox, normalizedBox } from '../../core/geometry/normalized.ts'

/** A tile is shown at this much of its full resolution or more, as far as the number of tiles allows. */
const LEAST_SCALE = 0.8
const MOST_A_SIDE = 3
/** Neighbouring tiles share this part of a tile's side: what one cuts, the other has whole. */
const OVERLAP = 0.18

/** Overlapping tiles that cover the photo, row by row. `shown`: the size a whole photo is sent at. */
export function tilesOf(original: PixelSize, shown: PixelSize): readonly NormalizedBox[] {
  // A tile may be of any shape, so what counts is how many pixels are sent at most.
  const lost = Math.sqrt((original.width * original.height) / (shown.width * shown.height))
  const aspect = Math.sqrt(original.width / original.height)
  const columns = sideCount(lost * LEAST_SCALE * Math.max(1, aspect / 1.15))
  const rows = sideCount(lost * LEAST_SCALE * Math.max(1, 1 / aspect / 1.15))
  return ranges(rows).flatMap(([yMin, yMax]) =>
    ranges(columns).map(([xMin, xMax]) => normalizedBox({ xMin, yMin, xMax, yMax })),
  )
}

function sideCount(wanted: number): number {
  return Math.min(MOST_A_SIDE, Math.max(2, Math.ceil(wanted)))
}

function ranges(count: number): readonly (readonly [number, number])[] {
  const side = 1 / (count - (count - 1) * OVERLAP)
  return Array.from({ length: count }, (_, index) => {
    const from = index * side * (1 - OVERLAP)
    return [from, index === count - 1 ? 1 : from + side] as const
  })
}
