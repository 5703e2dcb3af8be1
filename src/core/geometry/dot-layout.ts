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
    const cell = cells.get(key(column, row))
    if (cell) cell.push(i)
    else cells.set(key(column, row), [i])
  }
  return farthest
}

function separate(xs: Float64Array, ys: Float64Array, a: number, b: number, spacing: number): number {
  let dx = (xs[b] as number) - (xs[a] as number)
  let dy = (ys[b] as number) - (ys[a] as number)
  let distance = Math.hypot(dx, dy)
  if (distance >= spacing) return 0
  if (distance < 1e-6) {
    // Coincident dots have no line between them: the golden angle gives each pair its own.
    const angle = (b + 1) * 2.399963
    dx = Math.cos(angle)
    dy = Math.sin(angle)
    distance = 1
  }
  const push =
    (spacing - Math.hypot((xs[b] as number) - (xs[a] as number), (ys[b] as number) - (ys[a] as number))) / 2
  xs[a] = (xs[a] as number) - (dx / distance) * push
  ys[a] = (ys[a] as number) - (dy / distance) * push
  xs[b] = (xs[b] as number) + (dx / distance) * push
  ys[b] = (ys[b] as number) + (dy / distance) * push
  return push
}
