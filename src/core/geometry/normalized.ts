/**
 * Places on a photo in fractions of its width and height: x to the right, y down, both in [0, 1]. The brand keeps frames
 * from mixing: neither a `ScreenPoint` nor a plain `{ x, y }` is a `NormalizedPoint`. Brands are types only and cost nothing.
 */
declare const frame: unique symbol
export type InFrame<F extends 'normalized' | 'screen' | 'pixels'> = { readonly [frame]: F }

type Point = { readonly x: number; readonly y: number }
type Size = { readonly width: number; readonly height: number }
type Sides = { readonly xMin: number; readonly yMin: number; readonly xMax: number; readonly yMax: number }

export type NormalizedPoint = Point & InFrame<'normalized'>
export type NormalizedBox = Sides & InFrame<'normalized'>

/** A place on the viewing surface, in CSS pixels from its top left corner. */
export type ScreenPoint = Point & InFrame<'screen'>

/** A box on the viewing surface, in CSS pixels. */
export type ScreenBox = Sides & InFrame<'screen'>

/** The size of the viewing surface, in CSS pixels. */
export type ScreenSize = Size & InFrame<'screen'>

/** States that `x` and `y` are shares of the photo. Nothing is checked here: what comes from outside is checked where it comes in. */
export function normalizedPoint(x: number, y: number): NormalizedPoint {
  return { x, y } as NormalizedPoint
}

/** States that the sides are shares of the photo. Returns the same object; nothing is checked. */
export function normalizedBox(sides: Sides): NormalizedBox {
  return sides as NormalizedBox
}

/** States that `x` and `y` are CSS pixels from the surface's top left corner. */
export function screenPoint(x: number, y: number): ScreenPoint {
  return { x, y } as ScreenPoint
}

/** States that the sides are CSS pixels. Returns the same object. */
export function screenBox(sides: Sides): ScreenBox {
  return sides as ScreenBox
}

/** States that these are CSS pixels. */
export function screenSize(width: number, height: number): ScreenSize {
  return { width, height } as ScreenSize
}

/** Where a sighting is: a box, a point, or the photo as a whole (a dish that fills it). */
export type Region =
  | { readonly kind: 'box'; readonly box: NormalizedBox }
  | { readonly kind: 'point'; readonly point: NormalizedPoint }
  | { readonly kind: 'whole-photo' }

export const WHOLE_PHOTO = normalizedBox({ xMin: 0, yMin: 0, xMax: 1, yMax: 1 })

/** The square around a point, `reach` to each side; 0 for the point itself. It may reach beyond the photo's edge. */
export function boxAroundPoint({ x, y }: NormalizedPoint, reach: number): NormalizedBox {
  return normalizedBox({ xMin: x - reach, yMin: y - reach, xMax: x + reach, yMax: y + reach })
}

/** The middle of a box. */
export function boxCentre(box: NormalizedBox): NormalizedPoint {
  return normalizedPoint((box.xMin + box.xMax) / 2, (box.yMin + box.yMax) / 2)
}

/** The box's share of the photo's area, 0–1. */
export function boxArea(box: NormalizedBox): number {
  return Math.max(0, box.xMax - box.xMin) * Math.max(0, box.yMax - box.yMin)
}

/** Bounds are inclusive, as in ScreenSpot-Pro's point-in-box test. */
export function boxContainsPoint(box: NormalizedBox, point: NormalizedPoint): boolean {
  return point.x >= box.xMin && point.x <= box.xMax && point.y >= box.yMin && point.y <= box.yMax
}

/** The region as a box; a point has none. */
export function regionBox(region: Region): NormalizedBox | undefined {
  if (region.kind === 'box') return region.box
  return region.kind === 'whole-photo' ? WHOLE_PHOTO : undefined
}

/** The middle of a region. */
export function regionCentre(region: Region): NormalizedPoint {
  if (region.kind === 'point') return region.point
  return boxCentre(region.kind === 'box' ? region.box : WHOLE_PHOTO)
}

/** Intersection over union, 0–1; two boxes without area share nothing. */
export function intersectionOverUnion(a: NormalizedBox, b: NormalizedBox): number {
  const shared = intersectionArea(a, b)
  const union = boxArea(a) + boxArea(b) - shared
  return union > 0 ? shared / union : 0
}

/** Share of the smaller box that lies in the larger one, 0–1. */
export function containment(a: NormalizedBox, b: NormalizedBox): number {
  const smaller = Math.min(boxArea(a), boxArea(b))
  return smaller > 0 ? intersectionArea(a, b) / smaller : 0
}

function intersectionArea(a: NormalizedBox, b: NormalizedBox): number {
  const width = Math.min(a.xMax, b.xMax) - Math.max(a.xMin, b.xMin)
  const height = Math.min(a.yMax, b.yMax) - Math.max(a.yMin, b.yMin)
  return width > 0 && height > 0 ? width * height : 0
}
