import { append } from '../util/group-by.ts'
import { type ScreenPoint, screenPoint } from './normalized.ts'

/** Enough for a few hundred dots in one heap to come apart; dots with room stop after the first round. */
const ROUNDS = 60
/** A round that moves no dot by more than this, in CSS pixels, is the last. */
const SETTLED = 0.05

/**
 * Places for dots so that none covers another: each pair closer than `spacing` is pushed apart along the line between
 * them. In the order of `anchors`; a dot with room stays exactly on its anchor. The same anchors give the same layout.
 */
export function layoutDots(anchors: readonly ScreenPoint[], spacing: number): readonly ScreenPoint[] {
  const xs = Float64Array.from(anchors, (anchor) => anchor.x)
  const ys = Float64Array.from(anchors, (anchor) => anchor.y)
  for (let round = 0; round < ROUNDS; round += 1) {
    if (pushApart(xs, ys, spacing) < SETTLED) break
  }
  return anchors.map((_, i) => screenPoint(xs[i] as number, ys[i] as number))
}

/** One round over all close pairs; returns the farthest any dot was moved. */
function pushApart(xs: Float64Array, ys: Float64Array, spacing: number): number {
  let farthest = 0
  const cells = new Map<string, number[]>()
  const key = (column: number, row: number) => `${column},${row}`
  for (let i = 0; i < xs.length; i += 1) {
    const column = Math.floor((xs[i] as number) / spacing)
    const row = Math.floor((ys[i] as number) / spacing)
    for (let dc = -1; dc <= 1; dc += 1) {
      for (let dr = -1; dr <= 1; dr += 1) {
        for (const j of cells.get(key(column + dc, row + dr)) ?? []) {
          farthest = Math.max(farthest, separate(xs, ys, j, i, spacing))
        }
      }
    }
    append(cells, key(column, row), i)
  }
  return farthest
}

function separate(xs: Float64Array, ys: Float64Array, a: number, b: number, spacing: number): number {
  const [x, y] = [(xs[b] as number) - (xs[a] as number), (ys[b] as number) - (ys[a] as number)]
  const distance = Math.hypot(x, y)
  if (distance >= spacing) return 0
  // Coincident dots have no line between them: the golden angle gives each pair its own.
  const angle = (b + 1) * 2.399963
  const [dx, dy] = distance < 1e-6 ? [Math.cos(angle), Math.sin(angle)] : [x / distance, y / distance]
  const push = (spacing - distance) / 2
  xs[a] = (xs[a] as number) - dx * push
  ys[a] = (ys[a] as number) - dy * push
  xs[b] = (xs[b] as number) + dx * push
  ys[b] = (ys[b] as number) + dy * push
  return push
}
