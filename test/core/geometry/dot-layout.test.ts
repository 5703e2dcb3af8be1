import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layoutDots } from '../../../src/core/geometry/dot-layout.ts'

const SPACING = 28

function closest(dots: readonly { x: number; y: number }[]): number {
  let least = Number.POSITIVE_INFINITY
  dots.forEach((a, i) => {
    for (const b of dots.slice(i + 1)) least = Math.min(least, Math.hypot(a.x - b.x, a.y - b.y))
  })
  return least
}

describe('layoutDots', () => {
  it('should leave dots with room exactly on their anchors', () => {
    const anchors = [
      { x: 10, y: 10 },
      { x: 100, y: 10 },
      { x: 10, y: 100 },
    ]
    expect(layoutDots(anchors, SPACING)).toEqual(anchors)
  })

  it('should bring coincident dots apart', () => {
    const heap = Array.from({ length: 12 }, () => ({ x: 300, y: 300 }))
    expect(closest(layoutDots(heap, SPACING))).toBeGreaterThan(SPACING * 0.9)
  })

  it('should spread any twenty dots to within a tenth of the spacing, and the same way each time', () => {
    const place = fc.record({ x: fc.integer({ min: 0, max: 300 }), y: fc.integer({ min: 0, max: 300 }) })
    fc.assert(
      fc.property(fc.array(place, { minLength: 2, maxLength: 20 }), (anchors) => {
        const dots = layoutDots(anchors, SPACING)
        expect(closest(dots)).toBeGreaterThan(SPACING * 0.9)
        expect(layoutDots(anchors, SPACING)).toEqual(dots)
      }),
    )
  })

  it('should keep a dot near its anchor in a row of close ones', () => {
    const row = Array.from({ length: 8 }, (_, i) => ({ x: 100 + i * 14, y: 50 }))
    layoutDots(row, SPACING).forEach((dot, i) => {
      expect(Math.hypot(dot.x - row[i]!.x, dot.y - row[i]!.y)).toBeLessThan(4 * SPACING)
    })
  })
})
