import { median } from '../util/quantiles.ts'
import {
  boxCentre,
  intersectionOverUnion,
  type NormalizedBox,
  type NormalizedPoint,
  normalizedBox,
  normalizedPoint,
} from './normalized.ts'

export type WeightedBox = { readonly box: NormalizedBox; readonly weight: number }
type WeightedPoint = { readonly point: NormalizedPoint; readonly weight: number }

/** A box with a smaller IoU than this with the most central one is an outlier. */
const OUTLIER_IOU = 0.15
/** Fewer boxes do not show which one is the outlier. */
const FEWEST_TO_JUDGE = 4
/** Weiszfeld's iterations: converged to far below a pixel. */
const STEPS = 24

/**
 * One box out of several of the same object: the weighted mean of their sides (weighted boxes fusion, Solovyev et al.
 * 2021), without outliers. Not empty.
 */
export function fusedBox(boxes: readonly WeightedBox[]): NormalizedBox {
  const kept = boxes.length < FEWEST_TO_JUDGE ? boxes : withoutOutliers(boxes)
  const total = kept.reduce((sum, { weight }) => sum + weight, 0)
  let [xMin, yMin, xMax, yMax] = [0, 0, 0, 0]
  for (const { box, weight } of kept) {
    xMin += box.xMin * weight
    yMin += box.yMin * weight
    xMax += box.xMax * weight
    yMax += box.yMax * weight
  }
  return normalizedBox({ xMin: xMin / total, yMin: yMin / total, xMax: xMax / total, yMax: yMax / total })
}

function withoutOutliers(boxes: readonly WeightedBox[]): readonly WeightedBox[] {
  const middle = { x: middleOf(boxes, 'xMin', 'xMax'), y: middleOf(boxes, 'yMin', 'yMax') }
  let [nearest, least] = [boxes[0] as WeightedBox, Number.POSITIVE_INFINITY]
  for (const each of boxes) {
    const { x, y } = boxCentre(each.box)
    const apart = (x - middle.x) ** 2 + (y - middle.y) ** 2
    if (apart < least) [nearest, least] = [each, apart]
  }
  const kept = boxes.filter(({ box }) => intersectionOverUnion(box, nearest.box) >= OUTLIER_IOU)
  return kept.length * 2 > boxes.length ? kept : boxes
}

/** The median of the middles along one side. */
function middleOf(boxes: readonly WeightedBox[], from: 'xMin' | 'yMin', to: 'xMax' | 'yMax'): number {
  return median(boxes.map(({ box }) => (box[from] + box[to]) / 2))
}

/** The smallest box around all of them. Not empty. */
export function boxAround(boxes: readonly NormalizedBox[]): NormalizedBox {
  return normalizedBox({
    xMin: Math.min(...boxes.map((box) => box.xMin)),
    yMin: Math.min(...boxes.map((box) => box.yMin)),
    xMax: Math.max(...boxes.map((box) => box.xMax)),
    yMax: Math.max(...boxes.map((box) => box.yMax)),
  })
}

/** The geometric median, which one wild point in five hardly moves. By Weiszfeld's iteration. Not empty. */
export function medianPoint(points: readonly WeightedPoint[]): NormalizedPoint {
  const total = points.reduce((sum, { weight }) => sum + weight, 0)
  let x = points.reduce((sum, { point, weight }) => sum + point.x * weight, 0) / total
  let y = points.reduce((sum, { point, weight }) => sum + point.y * weight, 0) / total
  if (points.length < 3) return normalizedPoint(x, y)
  for (let step = 0; step < STEPS; step += 1) {
    let [sumX, sumY, pulls] = [0, 0, 0]
    for (const { point, weight } of points) {
      const pull = weight / Math.max(1e-6, Math.hypot(point.x - x, point.y - y))
      sumX += point.x * pull
      sumY += point.y * pull
      pulls += pull
    }
    x = sumX / pulls
    y = sumY / pulls
  }
  return normalizedPoint(x, y)
}
