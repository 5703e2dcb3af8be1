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
    const seen = members.filter(({ look, cut }) => look >= 0 && !cut)
    if (seen.length < ENOUGH_LOOKS) continue
    let [x, y, total] = [0, 0, 0]
    for (const { centre, weight } of seen) {
      const exactness = weight ** 2
      x += centre.x * exactness
      y += centre.y * exactness
      total += exactness
    }
    let squares = 0
    for (const { centre, weight } of seen)
      squares += weight ** 2 * ((centre.x - x / total) ** 2 + (centre.y - y / total) ** 2)
    each.push(Math.sqrt(squares / (2 * (seen.length - 1))))
  }
  return each.length < ENOUGH_OBJECTS ? undefined : upperMedian(each)
}
