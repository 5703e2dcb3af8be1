/**
 * Places on a photo in fractions of its width and height: x to the right, y down, both in [0, 1].
 * The optional brand keeps screen and photo coordinates from mixing: a `ScreenPoint` is no `NormalizedPoint`.
 */
declare const frame: unique symbol

export type NormalizedPoint = {
  readonly x: number
  readonly y: number
  readonly [frame]?: 'normalized'
}

export type NormalizedBox = {
  readonly xMin: number
  readonly yMin: number
  readonly xMax: number
  readonly yMax: number
  readonly [frame]?: 'normalized'
}

/** A place on the viewing surface, in CSS pixels from its top left corner. */
export type ScreenPoint = { readonly x: number; readonly y: number; readonly [frame]?: 'screen' }

/** Where a sighting is: a box, a point, or the photo as a whole (a dish that fills it). */
export type Region =
  | { readonly kind: 'box'; readonly box: NormalizedBox }
  | { readonly kind: 'point'; readonly point: NormalizedPoint }
  | { readonly kind: 'whole-photo' }

export const WHOLE_PHOTO: NormalizedBox = { xMin: 0, yMin: 0, xMax: 1, yMax: 1 }

export function boxCentre(box: NormalizedBox): NormalizedPoint {
  return { x: (box.xMin + box.xMax) / 2, y: (box.yMin + box.yMax) / 2 }
}

export function boxArea(box: NormalizedBox): number {
  return Math.max(0, box.xMax - box.xMin) * Math.max(0, box.yMax - box.yMin)
}

/** Bounds are inclusive, as in ScreenSpot-Pro's point-in-box test. */
export function boxContainsPoint(box: NormalizedBox, point: NormalizedPoint): boolean {
  return point.x >= box.xMin && point.x <= box.xMax && point.y >= box.yMin && point.y <= box.yMax
}

export function regionBox(region: Region): NormalizedBox | undefined {
  if (region.kind === 'box') return region.box
  return region.kind === 'whole-photo' ? WHOLE_PHOTO : undefined
}

export function regionCentre(region: Region): NormalizedPoint {
  if (region.kind === 'point') return region.point
  return boxCentre(region.kind === 'box' ? region.box : WHOLE_PHOTO)
}
