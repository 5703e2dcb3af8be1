import { type NormalizedPoint, normalizedPoint } from '../../../src/core/geometry/normalized.ts'
import { DOTS, type Dot } from '../../../src/core/health/assessment.ts'
import type { RowDot } from '../../../src/viewer/painter/dots.ts'

export type ColouredDot = { readonly id: string; readonly anchor: NormalizedPoint; readonly dot: Dot }

/** Dots over the whole photo, at the same places each time; `turn` gives each another colour. */
export function dotsAfter(turn: number, count: number): readonly ColouredDot[] {
  return Array.from({ length: count }, (_, i) => ({
    id: String(i),
    anchor: normalizedPoint(0.04 + 0.92 * ((i * 0.61803) % 1), 0.04 + 0.92 * ((i * 0.75488) % 1)),
    dot: DOTS[(i + turn) % DOTS.length] ?? 'unknown',
  }))
}

export function toRowDots(dots: readonly ColouredDot[]): readonly RowDot[] {
  return dots.map(({ id, anchor, dot }, i) => ({
    id,
    anchor,
    region: { kind: 'point', point: anchor },
    parts: [{ dot, asks: i % 3 === 0, uncertain: i % 7 === 0 }],
    unjudged: false,
    provisional: false,
  }))
}
