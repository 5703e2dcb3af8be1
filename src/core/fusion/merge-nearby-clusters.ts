import { boxAroundPoint, type NormalizedPoint, normalizedPoint } from '../geometry/normalized.ts'
import { eachTouchingPair } from '../geometry/touching-pairs.ts'
import type { FoodCategory } from '../terms/categories.ts'
import { clear, compareText } from '../util/compare.ts'
import { clusterScatter } from './cluster-scatter.ts'
import type { Clusters } from './clusters.ts'
import type { Observation } from './dedupe-within-look.ts'
import type { LabelMatcher } from './label-matcher.ts'
import { NearestPairs } from './nearest-pairs.ts'
import { voteLabel } from './vote-label.ts'

/** How many standard errors apart looks put one thing at most: of one name or kind, and of another. */
const ALIKE_APART = 3
const UNLIKE_APART = 1.5
/** Two things seen by these many looks would have been seen together by this many: by chance, never by hardly any. */
const EXPECTED_TOGETHER = 1
/** Joined places move, and come near to others: so often at most. */
const MOST_PASSES = 3

type Group = {
  readonly root: number
  readonly members: readonly Observation[]
  readonly category: FoodCategory | undefined
  readonly centre: NormalizedPoint
  /** Standard error of the centre. */
  readonly error: number
  readonly views: number
  readonly menu: boolean
}

/**
 * Joins what no look ever saw side by side: two groups nearer to each other than looks scatter about one thing, none of
 * whose looks saw both. Two things would have been seen together by some.
 */
export function mergeNearbyClusters(clusters: Clusters, viewCount: number, names: LabelMatcher): void {
  for (let pass = 0; pass < MOST_PASSES; pass += 1) {
    const members = clusters.members()
    const scatter = clusterScatter(members.values())
    if (scatter === undefined) return
    const groups = [...members].flatMap(([root, seen]) => groupOf(root, seen, scatter))
    const pairs = new NearestPairs(Math.max(0, ...groups.map(({ root }) => root)) + 1)
    const around = groups.map(({ centre, error }) => boxAroundPoint(centre, ALIKE_APART * error))
    eachTouchingPair(around, (i, j) => {
      const [a, b] = [groups[i] as Group, groups[j] as Group]
      if (clusters.shareView(a.root, b.root)) return
      const apart = errorsApart(a, b)
      const most = mostApart(a, b, viewCount, names)
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

function groupOf(root: number, members: readonly Observation[], scatter: number): readonly Group[] {
  const seen = members.filter(({ view, cut }) => view >= 0 && !cut)
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
      views: seen.length,
      menu: seen.some(({ menu }) => menu),
    },
  ]
}

function commonest(seen: readonly Observation[]): FoodCategory | undefined {
  const votes = new Map<FoodCategory, number>()
  for (const { category, weight } of seen)
    if (category) votes.set(category, (votes.get(category) ?? 0) + weight)
  const ranked = [...votes].sort(([a, x], [b, y]) => clear(y - x) || compareText(a, b))
  return ranked[0]?.[0]
}

/** The cheap grounds first: names are tallied only for neighbours of different kinds. */
function mostApart(a: Group, b: Group, viewCount: number, names: LabelMatcher): number {
  if (a.menu || b.menu) return Number.NEGATIVE_INFINITY
  const nameOf = ({ members }: Group) => voteLabel(members, names).winner
  const ofOneKind = a.category !== undefined && a.category === b.category
  const alike = ofOneKind || names.kinshipOfFoods(nameOf(a), nameOf(b)) === 'same'
  if (alike) return ALIKE_APART
  return (a.views * b.views) / viewCount >= EXPECTED_TOGETHER ? UNLIKE_APART : Number.NEGATIVE_INFINITY
}

function errorsApart(a: Group, b: Group): number {
  return Math.hypot(a.centre.x - b.centre.x, a.centre.y - b.centre.y) / Math.sqrt(a.error ** 2 + b.error ** 2)
}
