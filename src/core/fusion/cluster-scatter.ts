import { upperMedian } from '../util/quantiles.ts'
import type { Observation } from './dedupe-within-look.ts'

/** So many looks at one thing tell how far looks scatter; so many things make it a measure. */
const ENOUGH_LOOKS = 3
const ENOUGH_THINGS = 3

/**
 * How far looks at the whole photo put one thing from its middle, per axis, as a share of the photo (one standard
 * deviation); looks at a part of it are that much nearer. The median over the things several looks saw; undefined where
 * there are too few.
 */
export function clusterScatter(clusters: Iterable<readonly Observation[]>): number | undefined {
  const each: number[] = []
  for (const members of clusters) {
    const seen = members.filter(({ view, cut }) => view >= 0 && !cut)
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
  return each.length < ENOUGH_THINGS ? undefined : upperMedian(each)
}
