import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  boxFromFrame,
  type CoordinateFrame,
  pointFromFrame,
} from '../../../src/core/geometry/coordinate-frame.ts'
import { type NormalizedBox, normalizedBox } from '../../../src/core/geometry/normalized.ts'

const xyxy = (max: number): CoordinateFrame => ({ order: 'xyxy', scale: { kind: 'range', max } })
const yxyx = (max: number): CoordinateFrame => ({ order: 'yxyx', scale: { kind: 'range', max } })
const PIXELS: CoordinateFrame = { order: 'xyxy', scale: { kind: 'pixels' } }

/** A photo 1270 × 952, and a bowl left of the middle in its upper part: no two of its sides could be taken for another. */
const SEEN = { width: 1270, height: 952 }
const BOWL: NormalizedBox = normalizedBox({ xMin: 0.2, yMin: 0.1, xMax: 0.45, yMax: 0.3 })

describe('boxFromFrame', () => {
  it.each<[string, CoordinateFrame, number[]]>([
    ['Gemini', yxyx(1000), [100, 200, 300, 450]],
    ['Claude', PIXELS, [254, 95.2, 571.5, 285.6]],
    ['GPT-5', xyxy(999), [199.8, 99.9, 449.55, 299.7]],
    ['Qwen3-VL', xyxy(1000), [200, 100, 450, 300]],
    ['Moondream', xyxy(1), [0.2, 0.1, 0.45, 0.3]],
    ['Molmo', xyxy(100), [20, 10, 45, 30]],
    ['PaliGemma', yxyx(1024), [102.4, 204.8, 307.2, 460.8]],
  ])('should put the bowl where it is, as %s writes it', (_, frame, values) => {
    const placed = boxFromFrame(values, frame, SEEN)
    expect(placed).toMatchObject({ ok: true, value: { kind: 'box' } })
    if (!placed.ok || placed.value.kind !== 'box') return
    for (const side of ['xMin', 'yMin', 'xMax', 'yMax'] as const) {
      expect(placed.value.box[side]).toBeCloseTo(BOWL[side], 10)
    }
  })

  it.each<[string, number[], unknown]>([
    [
      'put swapped corners in order',
      [450, 300, 200, 100],
      { kind: 'box', box: { xMin: 0.2, yMin: 0.1, xMax: 0.45, yMax: 0.3 } },
    ],
    [
      'clamp a box over the edge',
      [-100, 900, 200, 1200],
      { kind: 'box', box: { xMin: 0, yMin: 0.9, xMax: 0.2, yMax: 1 } },
    ],
    [
      'keep a box over the whole photo',
      [-20, 0, 1010, 1000],
      { kind: 'box', box: { xMin: 0, yMin: 0, xMax: 1, yMax: 1 } },
    ],
    ['take a zero-area box for a point', [250, 400, 250, 400], { kind: 'point', point: { x: 0.25, y: 0.4 } }],
    ['take a line for its middle', [200, 400, 600, 400], { kind: 'point', point: { x: 0.4, y: 0.4 } }],
    [
      'take a line over the edge for the middle of its part on the photo',
      [800, 500, 1400, 500],
      { kind: 'point', point: { x: 0.9, y: 0.5 } },
    ],
    [
      'keep a box at the last half photo outside',
      [900, 0, 1500, 100],
      { kind: 'box', box: { xMin: 0.9, yMin: 0, xMax: 1, yMax: 0.1 } },
    ],
  ])('should %s', (_, values, value) => {
    expect(boxFromFrame(values, xyxy(1000), SEEN)).toEqual({ ok: true, value })
  })

  it.each<[string, number[], string]>([
    ['three numbers', [1, 2, 3], 'place-wrong-length'],
    ['no numbers', [], 'place-wrong-length'],
    ['five numbers', [1, 2, 3, 4, 5], 'place-wrong-length'],
    ['NaN', [1, 2, Number.NaN, 4], 'place-not-numbers'],
    ['infinity', [1, 2, Number.POSITIVE_INFINITY, 4], 'place-not-numbers'],
    ['a box wholly outside', [1100, 200, 1300, 400], 'place-outside-photo'],
    ['a box that only touches the edge', [1000, 200, 1300, 400], 'place-outside-photo'],
    ['a side further out than half a photo', [900, 200, 1501, 400], 'place-outside-photo'],
    ['pixels taken for thousandths', [2540, 950, 5715, 2856], 'place-outside-photo'],
    ['a zero-area box outside', [1100, 200, 1100, 200], 'place-outside-photo'],
  ])('should reject %s', (_, values, failure) => {
    expect(boxFromFrame(values, xyxy(1000), SEEN)).toEqual({ ok: false, failure })
  })

  const frame = fc.constantFrom(xyxy(1000), yxyx(1000), xyxy(999), xyxy(1), PIXELS)
  const anyNumber = fc.oneof(fc.double(), fc.integer({ min: -3000, max: 3000 }))

  it('should give only places on the photo, or none', () => {
    fc.assert(
      fc.property(fc.array(anyNumber, { minLength: 4, maxLength: 4 }), frame, (values, of) => {
        const placed = boxFromFrame(values, of, SEEN)
        if (!placed.ok) return
        const region = placed.value
        const sides =
          region.kind === 'box'
            ? [region.box.xMin, region.box.yMin, region.box.xMax, region.box.yMax]
            : region.kind === 'point'
              ? [region.point.x, region.point.y]
              : []
        expect(sides.length).toBeGreaterThan(0)
        for (const side of sides) {
          expect(side).toBeGreaterThanOrEqual(0)
          expect(side).toBeLessThanOrEqual(1)
        }
        if (region.kind === 'box') {
          expect(region.box.xMin).toBeLessThan(region.box.xMax)
          expect(region.box.yMin).toBeLessThan(region.box.yMax)
        }
      }),
    )
  })

  it('should accept any two opposite corners', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 4, maxLength: 4 }), (values) => {
        const [a, b, c, d] = values as [number, number, number, number]
        expect(boxFromFrame([a, b, c, d], xyxy(1000), SEEN)).toEqual(
          boxFromFrame([c, b, a, d], xyxy(1000), SEEN),
        )
        expect(boxFromFrame([a, b, c, d], xyxy(1000), SEEN)).toEqual(
          boxFromFrame([b, a, d, c], yxyx(1000), SEEN),
        )
      }),
    )
  })
})

describe('pointFromFrame', () => {
  it.each<[string, CoordinateFrame, number[], unknown]>([
    [
      'x before y',
      xyxy(1000),
      [250, 400],
      { ok: true, value: { kind: 'point', point: { x: 0.25, y: 0.4 } } },
    ],
    [
      'y before x',
      yxyx(1000),
      [400, 250],
      { ok: true, value: { kind: 'point', point: { x: 0.25, y: 0.4 } } },
    ],
    ['pixels', PIXELS, [635, 238], { ok: true, value: { kind: 'point', point: { x: 0.5, y: 0.25 } } }],
    [
      'a number rounded over the edge',
      xyxy(999),
      [1000, -1],
      { ok: true, value: { kind: 'point', point: { x: 1, y: 0 } } },
    ],
    ['a point outside', xyxy(1000), [1050, 400], { ok: false, failure: 'place-outside-photo' }],
    ['a negative point', xyxy(1000), [200, -50], { ok: false, failure: 'place-outside-photo' }],
    ['NaN', xyxy(1000), [Number.NaN, 1], { ok: false, failure: 'place-not-numbers' }],
    ['one number', xyxy(1000), [3], { ok: false, failure: 'place-wrong-length' }],
  ])('should read %s', (_, frame, values, expected) => {
    expect(pointFromFrame(values, frame, SEEN)).toEqual(expected)
  })
})
