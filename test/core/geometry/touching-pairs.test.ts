import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { NormalizedBox } from '../../../src/core/geometry/normalized.ts'
import { eachTouchingPair } from '../../../src/core/geometry/touching-pairs.ts'
import { box } from '../../support/box.ts'

const place = fc.double({ min: -0.2, max: 1.2, noNaN: true })
/** From points to boxes larger than the photo, as reaches around things at its edge are. */
const extent = fc.oneof(
  fc.constant(0),
  fc.constantFrom(1 / 8, 1 / 4, 1),
  fc.double({ min: 0, max: 0.3, noNaN: true }),
  fc.double({ min: 0.3, max: 1.5, noNaN: true }),
)
const boxes = fc.array(
  fc
    .record({ x: place, y: place, width: extent, height: extent })
    .map(({ x, y, width, height }) => box(x, y, x + width, y + height)),
  { maxLength: 60 },
)

describe('finding the pairs of boxes that touch', () => {
  it('should find every pair once, like a comparison of all with all', () => {
    fc.assert(
      fc.property(boxes, (all) => {
        const found: string[] = []
        eachTouchingPair(all, (one, other) => found.push([one, other].sort((a, b) => a - b).join(' ')))
        expect(found.sort()).toEqual(touchingByComparison(all).sort())
      }),
    )
  })

  it('should count boxes that share only an edge or a corner', () => {
    const touching = [box(0, 0, 0.5, 0.5), box(0.5, 0.5, 1, 1), box(0.5, 0.5, 0.5, 0.5)]
    let count = 0
    eachTouchingPair(touching, () => {
      count += 1
    })
    expect(count).toBe(3)
  })
})

function touchingByComparison(boxes: readonly NormalizedBox[]): string[] {
  return boxes.flatMap((a, i) =>
    boxes.slice(i + 1).flatMap((b, j) => {
      const apart = a.xMax < b.xMin || b.xMax < a.xMin || a.yMax < b.yMin || b.yMax < a.yMin
      return apart ? [] : [`${i} ${i + 1 + j}`]
    }),
  )
}
