import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fitFrames } from '../../src/cli/fit-frame.ts'
import { frameText, parseFrame } from '../../src/cli/frame.ts'
import { MARKS, markedImage } from '../../src/cli/marked-image.ts'

const IMAGE = { width: 1204, height: 812 }

/** Written out here again, number by number, so that a wrong formula cannot prove itself. */
const WRITERS: Record<string, (box: { xMin: number; yMin: number; xMax: number; yMax: number }) => number[]> =
  {
    'xyxy/1000': (b) => [b.xMin * 1000, b.yMin * 1000, b.xMax * 1000, b.yMax * 1000],
    'yxyx/1000': (b) => [b.yMin * 1000, b.xMin * 1000, b.yMax * 1000, b.xMax * 1000],
    'xyxy/pixels': (b) => [b.xMin * 1204, b.yMin * 812, b.xMax * 1204, b.yMax * 812],
    'yxyx/pixels': (b) => [b.yMin * 812, b.xMin * 1204, b.yMax * 812, b.xMax * 1204],
    'xyxy/1': (b) => [b.xMin, b.yMin, b.xMax, b.yMax],
    'xyxy/100': (b) => [((b.xMin + b.xMax) / 2) * 100, ((b.yMin + b.yMax) / 2) * 100],
    'yxyx/1024': (b) => [b.yMin * 1024, b.xMin * 1024, b.yMax * 1024, b.xMax * 1024],
    'xyxy/999': (b) => [b.xMin * 999, b.yMin * 999, b.xMax * 999, b.yMax * 999],
  }

describe('fitFrames', () => {
  it.each(Object.entries(WRITERS))('should find %s', (expected, write) => {
    const placings = MARKS.map(({ name, box }) => ({ name: `the ${name} square`, numbers: write(box) }))
    const [best] = fitFrames(MARKS, placings, IMAGE)
    expect(frameText(best!.frame)).toBe(expected)
    expect(best!.error).toBeLessThan(0.001)
  })

  it('should find the order and kind of scale through a model that aims a little off', () => {
    const slip = fc.array(fc.integer({ min: -8, max: 8 }), { minLength: 24, maxLength: 24 })
    fc.assert(
      fc.property(slip, fc.constantFrom('xyxy/1000', 'yxyx/1000', 'xyxy/pixels'), (slips, expected) => {
        const placings = MARKS.map(({ name, box }, mark) => ({
          name,
          numbers: WRITERS[expected]!(box).map((value, i) => value + slips[mark * 4 + i]!),
        }))
        const [best] = fitFrames(MARKS, placings, IMAGE)
        expect(best!.frame.order).toBe(expected.slice(0, 4))
        expect(best!.frame.scale.kind).toBe(expected.endsWith('pixels') ? 'pixels' : 'range')
      }),
    )
  })

  it('should fit nothing well to places made up', () => {
    const placings = MARKS.map(({ name }) => ({ name, numbers: [500, 500, 520, 520] }))
    expect(fitFrames(MARKS, placings, IMAGE)[0]!.error).toBeGreaterThan(0.1)
    expect(fitFrames(MARKS, [], IMAGE)).toEqual([])
  })

  it('should be asked over an image of the size it counts pixels in', async () => {
    expect(await markedImage()).toMatchObject(IMAGE)
  })
})

describe('parseFrame', () => {
  it.each(Object.keys(WRITERS))('should read %s as it is written', (text) => {
    expect(frameText(parseFrame(text)!)).toBe(text)
  })

  it.each(['', 'xyxy', 'xxyy/1000', 'xyxy/0', 'xyxy/-5', 'xyxy/pixel', 'xyxy/1000/2'])(
    'should refuse "%s"',
    (text) => {
      expect(parseFrame(text)).toBeUndefined()
    },
  )
})
