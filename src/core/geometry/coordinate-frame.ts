import type { Result } from '../terms/failure.ts'
import {
  type InFrame,
  type NormalizedPoint,
  normalizedBox,
  normalizedPoint,
  type Region,
} from './normalized.ts'

/**
 * The convention a client writes places in. Models differ in axis order and scale (see vision/model/registry);
 * everything inside the product is normalized.
 */
export type CoordinateFrame = {
  /** Order of the numbers of a box; a point has the same order, two numbers long. */
  readonly order: 'xyxy' | 'yxyx'
  readonly scale:
    | { readonly kind: 'range'; readonly max: number }
    /** Pixels of the image as the provider sees it, after its own resize. */
    | { readonly kind: 'pixels' }
}

/** The size of an image in its own pixels; that of the surface it is shown on (`ScreenSize`) is none. */
export type PixelSize = { readonly width: number; readonly height: number } & Partial<InFrame<'pixels'>>

/** Why a place could not be used. */
export type PlaceIssue = 'place-wrong-length' | 'place-not-numbers' | 'place-outside-photo'

/** A coordinate more than half a photo outside it is not imprecise but wrong: in another frame, or invented. */
const FARTHEST = 0.5
/** A point this little over the edge is rounding (1000 written on a scale to 999). */
const POINT_SLACK = 0.02

/**
 * Four numbers of a box in a client's frame → where that is on the photo. `image` is the size the pixels are of; not
 * used by a range. The rules, in this order:
 * - not four numbers, NaN or infinite: rejected;
 * - swapped corners: put in order;
 * - any side more than half a photo outside it (below −0.5, above 1.5): rejected;
 * - zero area: the point at its middle, if that is on the photo (see `pointFromFrame`);
 * - partly outside: clamped to the photo; wholly outside, or touching only its edge: rejected.
 */
export function boxFromFrame(
  values: readonly number[],
  frame: CoordinateFrame,
  image: PixelSize,
): Result<Region, PlaceIssue> {
  const issue = numbersIssue(values, 4)
  if (issue) return rejected(issue)
  const [a, b] = [toShares(values.slice(0, 2), frame, image), toShares(values.slice(2, 4), frame, image)]
  const [xMin, xMax] = [Math.min(a.x, b.x), Math.max(a.x, b.x)]
  const [yMin, yMax] = [Math.min(a.y, b.y), Math.max(a.y, b.y)]
  if ([xMin, xMax, yMin, yMax].some((share) => isOver(share, FARTHEST)))
    return rejected('place-outside-photo')
  const box = normalizedBox({ xMin: clamp(xMin), yMin: clamp(yMin), xMax: clamp(xMax), yMax: clamp(yMax) })
  if (xMin === xMax || yMin === yMax) {
    return onPhoto(
      normalizedPoint(middle(xMin, xMax, box.xMin, box.xMax), middle(yMin, yMax, box.yMin, box.yMax)),
    )
  }
  if (box.xMin === box.xMax || box.yMin === box.yMax) return rejected('place-outside-photo')
  return { ok: true, value: { kind: 'box', box } }
}

/**
 * Two numbers of a point in a client's frame, in the frame's order → where that is on the photo. Not two numbers, NaN or
 * infinite: rejected. Up to 2 % over an edge: moved onto it; further out: rejected.
 */
export function pointFromFrame(
  values: readonly number[],
  frame: CoordinateFrame,
  image: PixelSize,
): Result<Region, PlaceIssue> {
  const issue = numbersIssue(values, 2)
  return issue ? rejected(issue) : onPhoto(toShares(values, frame, image))
}

function toShares(values: readonly number[], frame: CoordinateFrame, image: PixelSize): NormalizedPoint {
  const [first, second] = values as readonly [number, number]
  const [x, y] = frame.order === 'xyxy' ? [first, second] : [second, first]
  const { scale } = frame
  const { width, height } = scale.kind === 'range' ? { width: scale.max, height: scale.max } : image
  return normalizedPoint(x / width, y / height)
}

function numbersIssue(values: readonly number[], length: number): PlaceIssue | undefined {
  if (values.length !== length) return 'place-wrong-length'
  return values.every(Number.isFinite) ? undefined : 'place-not-numbers'
}

function onPhoto({ x, y }: NormalizedPoint): Result<Region, PlaceIssue> {
  if (isOver(x, POINT_SLACK) || isOver(y, POINT_SLACK)) return rejected('place-outside-photo')
  return { ok: true, value: { kind: 'point', point: normalizedPoint(clamp(x), clamp(y)) } }
}

/** Of the part on the photo; of a side without length, or wholly outside, the side as it was. */
function middle(min: number, max: number, clampedMin: number, clampedMax: number): number {
  return clampedMin < clampedMax ? (clampedMin + clampedMax) / 2 : (min + max) / 2
}

function isOver(share: number, slack: number): boolean {
  return share < -slack || share > 1 + slack
}

function clamp(share: number): number {
  return Math.min(1, Math.max(0, share))
}

function rejected(issue: PlaceIssue): Result<Region, PlaceIssue> {
  return { ok: false, failure: issue }
}
