import { describe, expect, it } from 'vitest'
import { readOutputs } from '../../../src/vision/detector/model-outputs.ts'

const size = { width: 640, height: 640 }

/** One query a class id; it says that class is likely, and no other. */
function logitsOf(ids: readonly number[], width: number) {
  const data = new Float32Array(ids.length * width).fill(-9)
  const first = width === 365 ? 1 : 0
  for (const [query, id] of ids.entries()) data[query * width + id - first] = 2
  return { dims: [1, ids.length, width], data }
}
const boxes = (...rows: readonly (readonly number[])[]) => ({ dims: [1, rows.length, 4], data: rows.flat() })

describe('what a detector says', () => {
  it.each([365, 366])('should be read from %i logits and centred boxes', (width) => {
    const found = readOutputs(
      { logits: logitsOf([83, 365], width), pred_boxes: boxes([0.5, 0.5, 0.2, 0.4], [0.9, 0.1, 0.4, 0.2]) },
      size,
    )
    expect(found.map(({ classId }) => classId)).toEqual([83, 365])
    expect(found[0]?.score).toBeCloseTo(1 / (1 + Math.exp(-2)))
    expect(found[0]?.box).toEqual({ xMin: 0.4, yMin: 0.3, xMax: 0.6, yMax: 0.7 })
    // Beyond the picture there is nothing.
    expect(found[1]?.box).toMatchObject({ xMax: 1, yMin: 0 })
  })

  it('should be read from labels, boxes in pixels and scores', () => {
    const found = readOutputs(
      {
        labels: { dims: [1, 2], data: BigInt64Array.of(83n, 63n) },
        boxes: boxes([64, 128, 320, 640], [0, 0, 640, 640]),
        scores: { dims: [1, 2], data: [0.75, 0.5] },
      },
      size,
    )
    expect(found).toEqual([
      { classId: 83, score: 0.75, box: { xMin: 0.1, yMin: 0.2, xMax: 0.5, yMax: 1 } },
      { classId: 63, score: 0.5, box: { xMin: 0, yMin: 0, xMax: 1, yMax: 1 } },
    ])
  })

  it('should be refused where it is no number', () => {
    const logits = logitsOf([83], 366)
    logits.data[12] = Number.NaN
    expect(() => readOutputs({ logits, pred_boxes: boxes([0.5, 0.5, 1, 1]) }, size)).toThrow('not-finite')
    const sound = { logits: logitsOf([83], 366), pred_boxes: boxes([0.5, Number.POSITIVE_INFINITY, 1, 1]) }
    expect(() => readOutputs(sound, size)).toThrow('not-finite')
  })

  it.each([
    ['of other names', { probabilities: { dims: [1, 3], data: [0, 0, 1] } }],
    ['of the 80 classes of COCO', { logits: logitsOf([3], 80), pred_boxes: boxes([0, 0, 1, 1]) }],
    ['with fewer boxes than answers', { logits: logitsOf([83, 84], 366), pred_boxes: boxes([0, 0, 1, 1]) }],
    [
      'without any answer',
      { logits: { dims: [1, 0, 366], data: [] }, pred_boxes: { dims: [1, 0, 4], data: [] } },
    ],
  ])('should be refused in outputs %s', (_, outputs) => {
    expect(() => readOutputs(outputs, size)).toThrow('wrong-outputs')
  })
})
