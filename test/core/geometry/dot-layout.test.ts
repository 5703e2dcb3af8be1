import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layoutDots } from '../../../src/core/geometry/dot-layout.ts'
import { screenPoint } from '../../../src/core/geometry/normalized.ts'

const SPACING = 28

function closest(dots: readonly { x: number; y: number }[]): number {
  let least = Number.POSITIVE_INFINITY
  dots.forEach((a, i) => {
    for (const b of dots.slice(i + 1)) least = Math.min(least, Math.hypot(a.x - b.x, a.y - b.y))
  })
  return least
}

describe('layoutDots', () => {
  it('should leave dots on their anchors when there is room', () => {
    const anchors = [screenPoint(10, 10), screenPoint(100, 10), screenPoint(10, 100)]
    expect(layoutDots(anchors, SPACING)).toEqual(anchors)
  })

  it('should spread dots that coincide', () => {
    const heap = Array.from({ length: 12 }, () => screenPoint(300, 300))
    expect(closest(layoutDots(heap, SPACING))).toBeGreaterThan(SPACING * 0.9)
  })

  it('should spread any twenty dots to within a tenth of the spacing, and the same way each time', () => {
    const side = fc.integer({ min: 0, max: 300 })
    const place = fc.tuple(side, side).map(([x, y]) => screenPoint(x, y))
    fc.assert(
      fc.property(fc.array(place, { minLength: 2, maxLength: 20 }), (anchors) => {
        const dots = layoutDots(anchors, SPACING)
        expect(closest(dots)).toBeGreaterThan(SPACING * 0.9)
        expect(layoutDots(anchors, SPACING)).toEqual(dots)
      }),
    )
  })

  it('should keep a dot near its anchor in a row of close ones', () => {
    const row = Array.from({ length: 8 }, (_, i) => screenPoint(100 + i * 14, 50))
    layoutDots(row, SPACING).forEach((dot, i) => {
      expect(Math.hypot(dot.x - row[i]!.x, dot.y - row[i]!.y)).toBeLessThan(4 * SPACING)
    })
  })
})
