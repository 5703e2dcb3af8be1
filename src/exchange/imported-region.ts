import { normalizedBox, normalizedPoint, type Region } from '../core/geometry/normalized.ts'

type Sides = { readonly xMin: number; readonly yMin: number; readonly xMax: number; readonly yMax: number }

/** So much of a side, as a share of the photo, is rounding and no size. */
const NOTHING = 1e-9

/**
 * A box in shares of the photo as a region: cut at the photo's edge, over which tools draw by a pixel or two; a point where it
 * has no size. Nothing where it lies beside the photo or has its corners swapped.
 */
export function importedRegion(sides: Sides): Region | undefined {
  const { xMin, yMin, xMax, yMax } = sides
  const isBeside = xMin > 1 || yMin > 1 || xMax < 0 || yMax < 0
  if (isBeside || xMin > xMax + NOTHING || yMin > yMax + NOTHING) return undefined
  const box = normalizedBox({
    xMin: within(xMin),
    yMin: within(yMin),
    xMax: Math.max(within(xMin), within(xMax)),
    yMax: Math.max(within(yMin), within(yMax)),
  })
  return xMax - xMin < NOTHING && yMax - yMin < NOTHING
    ? { kind: 'point', point: normalizedPoint(box.xMin, box.yMin) }
    : { kind: 'box', box }
}

function within(share: number): number {
  return Math.min(1, Math.max(0, share))
}
