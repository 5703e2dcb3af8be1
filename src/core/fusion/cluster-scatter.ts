import { type NormalizedPoint, normalizedPoint } from '../geometry/normalized.ts'
import { upperMedian } from '../util/quantiles.ts'
import type { MergedDetection } from './dedupe-within-look.ts'

/** It takes this many looks at one object, and this many such objects, to tell how far looks scatter. */
const ENOUGH_LOOKS = 3
const ENOUGH_OBJECTS = 3

/**
 * How far looks at the whole photo place an object from its true middle: one standard deviation per axis, as a share of
 * the photo. Looks at a part of the photo scatter less, in proportion. The median over the clusters that several looks
 * saw; undefined where there are too few of those.
 */
export function clusterScatter(clusters: Iterable<readonly MergedDetection[]>): number | undefined {
  const each: number[] = []
  for (const members of clusters) {
    const seen = members.filter(isPlaced)
    if (seen.length < ENOUGH_LOOKS) continue
    const { x, y } = exactMiddle(seen).middle
    let squares = 0
    for (const { centre, weight } of seen)
      squares += weight ** 2 * ((centre.x - x) ** 2 + (centre.y - y) ** 2)
    each.push(Math.sqrt(squares / (2 * (seen.length - 1))))
  }
  return each.length < ENOUGH_OBJECTS ? undefined : upperMedian(each)
}

/** Whether a look saw all of it, and so where its middle is. */
export function isPlaced({ look, cut }: MergedDetection): boolean {
  return look >= 0 && !cut
}

/** The mean of where looks placed an object; the more exactly, the more and the larger they were shown it. Not empty. */
export function exactMiddle(seen: readonly MergedDetection[]): {
  readonly middle: NormalizedPoint
  readonly exactness: number
} {
  let [x, y, exactness] = [0, 0, 0]
  for (const { centre, weight } of seen) {
    x += centre.x * weight ** 2
    y += centre.y * weight ** 2
    exactness += weight ** 2
  }
  return { middle: normalizedPoint(x / exactness, y / exactness), exactness }
}
