import { type NormalizedBox, normalizedBox } from '../../core/geometry/normalized.ts'
import { UnusableModel } from './unusable-model.ts'

/** A tensor as the runtime gives it; also what a test writes down. */
export type Output = {
  readonly dims: readonly number[]
  readonly data: ArrayLike<number | bigint>
}
export type Outputs = Readonly<Record<string, Output>>

/** Something found in the picture. `classId` counts from 1, as Objects365 does; `score` is the model's own, 0–1. */
export type Found = { readonly classId: number; readonly score: number; readonly box: NormalizedBox }

/** The classes a model has. Both forms of export number them alike. */
const CLASSES = 365

/**
 * What a detector of the DETR kind says, one answer a query; it needs no suppression of doubles. Two forms are known:
 * - `logits` and `pred_boxes`, exported from `transformers`: sigmoids, and centre, width and height in shares;
 * - `labels`, `boxes` and `scores`, D-FINE's and RT-DETR's own export: corners in pixels of the size it was told.
 * A query tells its best class only: what is rather a plate is no cake. Throws if it is neither form.
 */
export function readOutputs(
  outputs: Outputs,
  size: { readonly width: number; readonly height: number },
): readonly Found[] {
  const { logits, pred_boxes: centred, labels, boxes, scores } = outputs
  if (logits && centred) return fromLogits(logits, centred)
  if (labels && boxes && scores) return fromLabels(labels, boxes, scores, size)
  throw new UnusableModel('wrong-outputs')
}

function fromLogits(logits: Output, boxes: Output): readonly Found[] {
  const [batch, queries = 0, width = 0] = logits.dims
  // With or without a number 0 for "none".
  const firstId = width === CLASSES ? 1 : 0
  const fits = batch === 1 && (width === CLASSES || width === CLASSES + 1) && hasShape(boxes, queries)
  if (!fits || queries === 0) throw new UnusableModel('wrong-outputs')
  return Array.from({ length: queries }, (_, query) => {
    let best = 0
    for (let each = 1; each < width; each++) {
      if (at(logits, query * width + each) > at(logits, query * width + best)) best = each
    }
    const [x, y, w, h] = fourAt(boxes, query)
    const score = 1 / (1 + Math.exp(-at(logits, query * width + best)))
    return { classId: best + firstId, score, box: inside(x - w / 2, y - h / 2, x + w / 2, y + h / 2) }
  })
}

function fromLabels(
  labels: Output,
  boxes: Output,
  scores: Output,
  { width, height }: { readonly width: number; readonly height: number },
): readonly Found[] {
  const [batch, queries = 0] = labels.dims
  const fits = batch === 1 && scores.dims[1] === queries && hasShape(boxes, queries)
  if (!fits || queries === 0) throw new UnusableModel('wrong-outputs')
  return Array.from({ length: queries }, (_, query) => {
    const [left, top, right, bottom] = fourAt(boxes, query)
    return {
      classId: at(labels, query),
      score: at(scores, query),
      box: inside(left / width, top / height, right / width, bottom / height),
    }
  })
}

function hasShape({ dims }: Output, queries: number): boolean {
  return dims.length === 3 && dims[0] === 1 && dims[1] === queries && dims[2] === 4
}

function fourAt(boxes: Output, query: number): readonly [number, number, number, number] {
  const side = (index: number) => at(boxes, query * 4 + index)
  return [side(0), side(1), side(2), side(3)]
}

function at({ data }: Output, index: number): number {
  const value = Number(data[index])
  if (!Number.isFinite(value)) throw new UnusableModel('not-finite')
  return value
}

/** A box may reach a little beyond the picture. */
function inside(xMin: number, yMin: number, xMax: number, yMax: number): NormalizedBox {
  const share = (value: number) => Math.min(1, Math.max(0, value))
  return normalizedBox({ xMin: share(xMin), yMin: share(yMin), xMax: share(xMax), yMax: share(yMax) })
}
