import { boxAroundPoint, type NormalizedPoint } from '../geometry/normalized.ts'
import { eachTouchingPair } from '../geometry/touching-pairs.ts'
import type { FoodCategory } from '../terms/categories.ts'
import { clear, compareText } from '../util/compare.ts'
import { clusterScatter, exactMiddle, isPlaced } from './cluster-scatter.ts'
import type { Clusters } from './clusters.ts'
import type { MergedDetection } from './dedupe-within-look.ts'
import type { LabelMatcher } from './label-matcher.ts'
import { NearestPairs } from './nearest-pairs.ts'
import { voteLabel } from './vote-label.ts'

/** The most standard errors apart that two clusters of one object lie: of one name or category, and of different ones. */
const ALIKE_APART = 3
const UNLIKE_APART = 1.5
/** Two objects seen by so many looks would be expected to have been seen together by this many. */
const EXPECTED_TOGETHER = 1
/** Joined clusters move, and may come near to others: so many passes at most. */
const MOST_PASSES = 3

/**
 * Joins two clusters that lie nearer to each other than looks scatter about one object and that no look saw both of: had
 * there been two objects, some look would have.
 */
export function mergeNearbyClusters(clusters: Clusters, lookCount: number, matcher: LabelMatcher): void {
  for (let pass = 0; pass < MOST_PASSES; pass += 1) {
    const members = clusters.members()
    const scatter = clusterScatter(members.values())
    if (scatter === undefined) return
    const nearby = [...members].flatMap(([root, seen]) => nearbyOf(root, seen, scatter))
    const pairs = new NearestPairs(Math.max(0, ...nearby.map(({ root }) => root)) + 1)
    const around = nearby.map(({ middle, error }) => boxAroundPoint(middle, ALIKE_APART * error))
    eachTouchingPair(around, (i, j) => {
      const [a, b] = [nearby[i] as NearbyCluster, nearby[j] as NearbyCluster]
      if (clusters.shareLook(a.root, b.root)) return
      const apart = errorsApart(a, b)
      if (apart <= mostApart(a, b, lookCount, matcher)) pairs.add(a.root, b.root, apart / ALIKE_APART)
    })
    let joined = false
    pairs.each((one, other) => {
      if (clusters.rootOf(one) !== one || clusters.rootOf(other) !== other) return
      joined = clusters.join(one, other) || joined
    })
    if (!joined) return
  }
}

type NearbyCluster = {
  readonly root: number
  readonly members: readonly MergedDetection[]
  readonly category: FoodCategory | undefined
  readonly middle: NormalizedPoint
  /** Standard error of the middle, as a share of the photo. */
  readonly error: number
  readonly looks: number
  readonly menu: boolean
}

function nearbyOf(
  root: number,
  members: readonly MergedDetection[],
  scatter: number,
): readonly NearbyCluster[] {
  const seen = members.filter(isPlaced)
  if (seen.length === 0) return []
  const { middle, exactness } = exactMiddle(seen)
  const error = scatter / Math.sqrt(exactness)
  const menu = seen.some((detection) => detection.menu)
  return [{ root, members, category: commonest(seen), middle, error, looks: seen.length, menu }]
}

function commonest(seen: readonly MergedDetection[]): FoodCategory | undefined {
  const votes = new Map<FoodCategory, number>()
  for (const { category, weight } of seen)
    if (category) votes.set(category, (votes.get(category) ?? 0) + weight)
  const ranked = [...votes].sort(([a, x], [b, y]) => clear(y - x) || compareText(a, b))
  return ranked[0]?.[0]
}

/** The cheap tests first: names are voted on only for neighbours of different categories. */
function mostApart(a: NearbyCluster, b: NearbyCluster, lookCount: number, matcher: LabelMatcher): number {
  if (a.menu || b.menu) return Number.NEGATIVE_INFINITY
  const nameOf = ({ members }: NearbyCluster) => voteLabel(members, matcher).winner
  const ofOneCategory = a.category !== undefined && a.category === b.category
  const alike = ofOneCategory || matcher.kinshipOfFoods(nameOf(a), nameOf(b)) === 'same'
  if (alike) return ALIKE_APART
  return (a.looks * b.looks) / lookCount >= EXPECTED_TOGETHER ? UNLIKE_APART : Number.NEGATIVE_INFINITY
}

function errorsApart(a: NearbyCluster, b: NearbyCluster): number {
  return Math.hypot(a.middle.x - b.middle.x, a.middle.y - b.middle.y) / Math.sqrt(a.error ** 2 + b.error ** 2)
}
