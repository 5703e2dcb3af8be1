import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pageSize } from '../../../src/vision/ocr/page-size.ts'

describe('the size at which a photo is read', () => {
  it.each([
    [
      { width: 4000, height: 3000 },
      { width: 2400, height: 1800 },
    ],
    [
      { width: 425, height: 550 },
      { width: 850, height: 1100 },
    ],
    [
      { width: 1500, height: 1000 },
      { width: 2400, height: 1600 },
    ],
    [
      { width: 9000, height: 1 },
      { width: 2400, height: 1 },
    ],
  ])('should make %j into %j', (photo, page) => {
    expect(pageSize(photo)).toEqual(page)
  })

  it('should keep its shape, and stay within its bounds', () => {
    const side = fc.integer({ min: 20, max: 12_000 })
    fc.assert(
      fc.property(side, side, (width, height) => {
        const page = pageSize({ width, height })
        expect(Math.max(page.width, page.height)).toBeLessThanOrEqual(2400)
        expect(page.width).toBeLessThanOrEqual(2 * width)
        // Each side is rounded to whole pixels.
        expect(Math.abs(page.width * height - page.height * width)).toBeLessThanOrEqual(
          (width + height) / 2 + 1,
        )
      }),
    )
  })
})
