import { describe, expect, it } from 'vitest'
import { boxArea, boxCentre, normalizedBox, normalizedPoint } from '../../../src/core/geometry/normalized.ts'
import {
  boxWithinPhoto,
  LEAST_SIDE,
  partsOfBox,
  pointAlong,
  resizedBox,
  shiftedBox,
} from '../../../src/core/geometry/shifted.ts'

const BOX = normalizedBox({ xMin: 0.2, yMin: 0.2, xMax: 0.6, yMax: 0.4 })

describe('a box that is put right', () => {
  it('should keep its size at the edge of the photo', () => {
    expect(shiftedBox(BOX, 2, -2)).toEqual({
      xMin: expect.closeTo(0.6),
      yMin: expect.closeTo(0),
      xMax: expect.closeTo(1),
      yMax: expect.closeTo(0.2),
    })
  })

  it('should never be too small to be seen, nor leave the photo', () => {
    const small = resizedBox(BOX, -5, -5)
    expect(small.xMax - small.xMin).toBeCloseTo(LEAST_SIDE)
    expect(small.yMax - small.yMin).toBeCloseTo(LEAST_SIDE)
    expect(resizedBox(BOX, 5, 5)).toMatchObject({ xMin: 0.2, yMin: 0.2, xMax: 1, yMax: 1 })
    const outside = boxWithinPhoto(normalizedBox({ xMin: 3, yMin: -3, xMax: 4, yMax: -2 }))
    expect(boxArea(outside)).toBeGreaterThan(0)
    expect(outside.xMax).toBeLessThanOrEqual(1)
  })

  it('should keep the place of its dot in it', () => {
    const twice = normalizedBox({ xMin: 0.2, yMin: 0.2, xMax: 1, yMax: 0.6 })
    expect(pointAlong(normalizedPoint(0.3, 0.3), BOX, twice)).toEqual({
      x: expect.closeTo(0.4),
      y: expect.closeTo(0.4),
    })
  })
})

describe('the parts of a box', () => {
  it('should halve it along its longer side as it is seen', () => {
    const wide = partsOfBox(BOX, 2, 1)
    expect(wide.map((part) => boxCentre(part).x)).toEqual([expect.closeTo(0.3), expect.closeTo(0.5)])
    // The same shares of a tall photo are a tall box.
    const tall = partsOfBox(BOX, 2, 0.25)
    expect(tall.map((part) => boxCentre(part).y)).toEqual([expect.closeTo(0.25), expect.closeTo(0.35)])
  })

  it.each([2, 3, 5, 6, 7, 12])('should fill it with %i and overlap nowhere', (count) => {
    const parts = partsOfBox(BOX, count, 1.5)
    expect(parts).toHaveLength(count)
    expect(parts.reduce((sum, part) => sum + boxArea(part), 0)).toBeCloseTo(boxArea(BOX))
  })
})
