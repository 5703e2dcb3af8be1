import {
  boxArea,
  boxContainsPoint,
  type NormalizedBox,
  type NormalizedPoint,
  normalizedBox,
  normalizedPoint,
  type Region,
  regionBox,
  regionCentre,
} from './normalized.ts'

/** A side this near to the region's edge, as a share of the region, was cut by it. */
const CUT_WITHIN = 0.012

/** A place in a detail of the photo → the same place on the whole photo. */
export function outOfRegion(place: Region, region: NormalizedBox): Region {
  if (place.kind === 'whole-photo') return { kind: 'box', box: region }
  if (place.kind === 'point') return { kind: 'point', point: pointOut(place.point.x, place.point.y, region) }
  return { kind: 'box', box: boxOut(place.box, region) }
}

/** A box in a detail of the photo → the same box on the whole photo. */
export function boxOut({ xMin, yMin, xMax, yMax }: NormalizedBox, region: NormalizedBox): NormalizedBox {
  const [from, to] = [pointOut(xMin, yMin, region), pointOut(xMax, yMax, region)]
  return normalizedBox({ xMin: from.x, yMin: from.y, xMax: to.x, yMax: to.y })
}

function pointOut(x: number, y: number, { xMin, yMin, xMax, yMax }: NormalizedBox): NormalizedPoint {
  return normalizedPoint(Math.min(1, xMin + x * (xMax - xMin)), Math.min(1, yMin + y * (yMax - yMin)))
}

/** Whether the region's edge cuts the box where the photo goes on: then there is more of the object beyond. */
export function isCutBy(box: NormalizedBox, region: NormalizedBox): boolean {
  const { xMin, yMin, xMax, yMax } = region
  const [slackX, slackY] = [CUT_WITHIN * (xMax - xMin), CUT_WITHIN * (yMax - yMin)]
  return (
    (xMin > 0 && box.xMin <= xMin + slackX) ||
    (yMin > 0 && box.yMin <= yMin + slackY) ||
    (xMax < 1 && box.xMax >= xMax - slackX) ||
    (yMax < 1 && box.yMax >= yMax - slackY)
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
  if (!box || boxArea(box) === 0) return boxContainsPoint(region, regionCentre(place)) ? 1 : 0
  const inside = commonBox(box, region)
  return inside ? boxArea(inside) / boxArea(box) : 0
}
