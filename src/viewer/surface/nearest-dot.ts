import { type NormalizedPoint, normalizedPoint, type ScreenPoint } from '../../core/geometry/normalized.ts'

export type Direction = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown'

/** One step on the photo: x to the right, y down. */
export const STEPS: Readonly<Record<Direction, { readonly x: number; readonly y: number }>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
}

/** Being aside costs this much more than being far. */
const ASIDE_COST = 2.5

export function isDirection(key: string): key is Direction {
  return key in STEPS
}

/** Places nearer to each other than this are one, CSS px: steps to the right and down go through all that is there. */
const SAME_PLACE = 1

/** Index of the place that lies next to the one at `current` in that direction; undefined where there is none. */
export function nearestDot(
  places: readonly ScreenPoint[],
  current: number,
  direction: Direction,
): number | undefined {
  const from = places[current]
  if (!from) return undefined
  const step = STEPS[direction]
  let best: { index: number; cost: number } | undefined
  for (const [index, place] of places.entries()) {
    const dx = place.x - from.x
    const dy = place.y - from.y
    const isHere = Math.hypot(dx, dy) < SAME_PLACE
    if (isHere && index > current && step.x + step.y > 0) return index
    const ahead = dx * step.x + dy * step.y
    if (isHere || ahead < SAME_PLACE) continue
    const cost = ahead + ASIDE_COST * Math.abs(dx * step.y + dy * step.x)
    if (!best || cost < best.cost) best = { index, cost }
  }
  return best?.index
}

/** A point moved by `share` of the photo, held to its edges. */
export function nudged(point: NormalizedPoint, direction: Direction, share: number): NormalizedPoint {
  const step = STEPS[direction]
  const within = (value: number) => Math.min(1, Math.max(0, value))
  return normalizedPoint(within(point.x + step.x * share), within(point.y + step.y * share))
}
