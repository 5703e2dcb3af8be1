import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type QuarterTurns, turned, turnedBack } from '../../../src/vision/ocr/turned.ts'

const TURNS: readonly QuarterTurns[] = [0, 1, 2, 3]

const size = fc.record({ width: fc.integer({ min: 1, max: 7 }), height: fc.integer({ min: 1, max: 7 }) })
const image = size.map(({ width, height }) => ({
  width,
  height,
  data: Uint8Array.from({ length: width * height * 3 }, (_, i) => i % 251),
}))

describe('turning a photo', () => {
  it('should turn clockwise', () => {
    const row = { width: 2, height: 1, data: Uint8Array.of(1, 1, 1, 2, 2, 2) }
    expect(turned(row, 1)).toEqual({ width: 1, height: 2, data: row.data })
    expect(turned(row, 2).data).toEqual(Uint8Array.of(2, 2, 2, 1, 1, 1))
    expect(turned(row, 3)).toEqual({ width: 1, height: 2, data: Uint8Array.of(2, 2, 2, 1, 1, 1) })
  })

  it('should come back to the same photo after a whole turn', () => {
    fc.assert(
      fc.property(image, fc.constantFrom(...TURNS), (photo, turns) => {
        expect(turned(turned(photo, turns), ((4 - turns) % 4) as QuarterTurns)).toEqual(photo)
      }),
    )
  })

  it('should know where on the photo a pixel of the turned one lies', () => {
    fc.assert(
      fc.property(image, fc.constantFrom(...TURNS), fc.nat(), (photo, turns, nth) => {
        const page = turned(photo, turns)
        const at = nth % (page.width * page.height)
        const [x, y] = [at % page.width, Math.floor(at / page.width)]
        const middle = { x: x + 0.5, y: y + 0.5 }
        const [back] = turnedBack([middle, middle, middle, middle], photo, turns)
        const from = (Math.floor(back.y) * photo.width + Math.floor(back.x)) * 3
        expect(photo.data[from]).toBe(page.data[at * 3])
      }),
    )
  })
})
