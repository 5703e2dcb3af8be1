import { boxAroundPoint, type NormalizedPoint, normalizedPoint } from '../geometry/normalized.ts'
import { eachTouchingPair } from '../geometry/touching-pairs.ts'
import type { FoodCategory } from '../terms/categories.ts'
import { clear, compareText } from '../util/compare.ts'
import { clusterScatter } from './cluster-scatter.ts'
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

type NearbyCluster = {
  readonly root: number
  readonly members: readonly MergedDetection[]
  readonly category: FoodCategory | undefined
  readonly centre: NormalizedPoint
  /** Standard error of the centre, as a share of the photo. */
  readonly error: number
  readonly looks: number
  readonly menu: boolean
}

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
    const around = nearby.map(({ centre, error }) => boxAroundPoint(centre, ALIKE_APART * error))
    eachTouchingPair(around, (i, j) => {
      const [a, b] = [nearby[i] as NearbyCluster, nearby[j] as NearbyCluster]
      if (clusters.shareLook(a.root, b.root)) return
      const apart = errorsApart(a, b)
      const most = mostApart(a, b, lookCount, matcher)
      if (apart <= most) pairs.add(a.root, b.root, apart / ALIKE_APART)
    })
    let joined = false
    pairs.each((one, other) => {
      if (clusters.rootOf(one) !== one || clusters.rootOf(other) !== other) return
      joined = clusters.join(one, other) || joined
    })
    if (!joined) return
  }
}

function nearbyOf(
  root: number,
  members: readonly MergedDetection[],
  scatter: number,
): readonly NearbyCluster[] {
  const seen = members.filter(({ look, cut }) => look >= 0 && !cut)
  if (seen.length === 0) return []
  let [x, y, total] = [0, 0, 0]
  for (const { centre, weight } of seen) {
    const exactness = weight ** 2
    x += centre.x * exactness
    y += centre.y * exactness
    total += exactness
  }
  return [
    {
      root,
      members,
      category: commonest(seen),
      centre: normalizedPoint(x / total, y / total),
      error: scatter / Math.sqrt(total),
      looks: seen.length,
      menu: seen.some(({ menu }) => menu),
    },
  ]
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
  return Math.hypot(a.centre.x - b.centre.x, a.centre.y - b.centre.y) / Math.sqrt(a.error ** 2 + b.error ** 2)
}
