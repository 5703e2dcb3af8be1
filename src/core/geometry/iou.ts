import { boxArea, type NormalizedBox } from './normalized.ts'

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
