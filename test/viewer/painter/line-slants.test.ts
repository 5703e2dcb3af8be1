import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type NormalizedBox, normalizedBox } from '../../../src/core/geometry/normalized.ts'
import { lineSlants, type Pixels } from '../../../src/viewer/painter/line-slants.ts'

const [WIDTH, HEIGHT] = [600, 400]

/** A grey page with lines of blocks for letters, all of one slant, and the boxes around them. */
function page(
  slant: number,
  letter: number,
  lengths: readonly number[],
): { pixels: Pixels; boxes: NormalizedBox[] } {
  const data = new Uint8ClampedArray(4 * WIDTH * HEIGHT).fill(200)
  const pitch = 2.2 * letter
  const boxes = lengths.map((letters, line) => {
    const [x0, y0] = [20, 130 + line * pitch]
    const across = letters * letter * 0.6
    for (let i = 0; i < letters; i += 1) {
      // Every third letter has a stroke above the others, and there are gaps between words.
      if (i % 7 === 6) continue
      const tall = i % 3 === 0 ? 0.4 * letter : 0
      for (let x = x0 + i * letter * 0.6; x < x0 + (i + 0.6) * letter * 0.6; x += 1)
        for (let y = -tall; y < letter; y += 1) {
          const at = 4 * (Math.round(y0 + y + slant * (x - x0)) * WIDTH + Math.round(x))
          data.fill(40, at, at + 3)
        }
    }
    const rise = slant * across
    const [top, bottom] = [y0 - 0.4 * letter + Math.min(0, rise), y0 + letter + Math.max(0, rise)]
    return normalizedBox({
      xMin: x0 / WIDTH,
      yMin: top / HEIGHT,
      xMax: (x0 + across) / WIDTH,
      yMax: bottom / HEIGHT,
    })
  })
  return { pixels: { data, width: WIDTH, height: HEIGHT }, boxes }
}

function slantsOf({ pixels, boxes }: ReturnType<typeof page>): readonly number[] {
  const steps = lineSlants(pixels, boxes)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

describe('lineSlants', () => {
  it('should tell which way lines run, and how steeply', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -0.2, max: 0.2, noNaN: true }),
        fc.integer({ min: 9, max: 14 }),
        fc.array(fc.integer({ min: 14, max: 50 }), { minLength: 3, maxLength: 6 }),
        (slant, letter, lengths) => {
          for (const found of slantsOf(page(slant, letter, lengths)))
            expect(Math.abs(found - slant)).toBeLessThan(0.03)
        },
      ),
      { numRuns: 40 },
    )
  })

  it('should call lines level where nothing is written', () => {
    const { boxes } = page(0, 12, [20, 30])
    const blank = { data: new Uint8ClampedArray(4 * WIDTH * HEIGHT).fill(90), width: WIDTH, height: HEIGHT }
    expect(slantsOf({ pixels: blank, boxes })).toEqual([0, 0])
  })
})
