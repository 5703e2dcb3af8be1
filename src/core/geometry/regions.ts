import {
  boxArea,
  type NormalizedBox,
  type NormalizedPoint,
  normalizedBox,
  normalizedPoint,
  type Region,
  regionBox,
  regionCentre,
  WHOLE_PHOTO,
} from './normalized.ts'

/** A side this near to the region's edge, as a share of the region, was cut by it. */
const CUT_WITHIN = 0.012

/** A place in a detail of the photo → the same place on the whole photo. */
export function outOfRegion(place: Region, region: NormalizedBox): Region {
  if (place.kind === 'whole-photo') return { kind: 'box', box: region }
  if (place.kind === 'point') return { kind: 'point', point: pointOut(place.point, region) }
  return { kind: 'box', box: boxOut(place.box, region) }
}

/** A box in a detail of the photo → the same box on the whole photo. */
export function boxOut(box: NormalizedBox, region: NormalizedBox): NormalizedBox {
  return normalizedBox({
    xMin: xOut(box.xMin, region),
    yMin: yOut(box.yMin, region),
    xMax: xOut(box.xMax, region),
    yMax: yOut(box.yMax, region),
  })
}

function pointOut({ x, y }: NormalizedPoint, region: NormalizedBox): NormalizedPoint {
  return normalizedPoint(xOut(x, region), yOut(y, region))
}

function xOut(x: number, { xMin, xMax }: NormalizedBox): number {
  return Math.min(1, xMin + x * (xMax - xMin))
}

function yOut(y: number, { yMin, yMax }: NormalizedBox): number {
  return Math.min(1, yMin + y * (yMax - yMin))
}

/** Whether the region's edge cuts the box where the photo goes on: then there is more of the object beyond. */
export function isCutBy(box: NormalizedBox, region: NormalizedBox): boolean {
  const [slackX, slackY] = [
    CUT_WITHIN * (region.xMax - region.xMin),
    CUT_WITHIN * (region.yMax - region.yMin),
  ]
  return (
    (region.xMin > WHOLE_PHOTO.xMin && box.xMin <= region.xMin + slackX) ||
    (region.yMin > WHOLE_PHOTO.yMin && box.yMin <= region.yMin + slackY) ||
    (region.xMax < WHOLE_PHOTO.xMax && box.xMax >= region.xMax - slackX) ||
    (region.yMax < WHOLE_PHOTO.yMax && box.yMax >= region.yMax - slackY)
  )
}

/** Where two boxes overlap; undefined where they do not. */
export function commonBox(a: NormalizedBox, b: NormalizedBox): NormalizedBox | undefined {
  const box = normalizedBox({
    xMin: Math.max(a.xMin, b.xMin),
    yMin: Math.max(a.yMin, b.yMin),
    xMax: Math.min(a.xMax, b.xMax),
    yMax: Math.min(a.yMax, b.yMax),
  })
  return box.xMin < box.xMax && box.yMin < box.yMax ? box : undefined
}

/** The share of a place that lies in a region, 0–1; for a point 0 or 1. */
export function shareInside(place: Region, region: NormalizedBox): number {
  const box = regionBox(place)
  if (!box || boxArea(box) === 0) {
    const { x, y } = regionCentre(place)
    return x >= region.xMin && x <= region.xMax && y >= region.yMin && y <= region.yMax ? 1 : 0
  }
  const inside = commonBox(box, region)
  return inside ? boxArea(inside) / boxArea(box) : 0
}
