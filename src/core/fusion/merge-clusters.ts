import {
  boxArea,
  boxCentre,
  containment,
  intersectionOverUnion,
  type NormalizedBox,
  type Region,
} from '../geometry/normalized.ts'
import { eachTouchingPair } from '../geometry/touching-pairs.ts'
import { clear } from '../util/compare.ts'
import { append } from '../util/group-by.ts'
import { clusterScatter } from './cluster-scatter.ts'
import type { Clusters } from './clusters.ts'
import type { MergedDetection } from './dedupe-within-look.ts'
import { fusedRegion } from './fused-region.ts'
import type { LabelMatcher } from './label-matcher.ts'
import { voteLabel } from './vote-label.ts'

/** A box this far inside another of the same name, and this much smaller, is a piece of it: one egg of "eggs". */
const PIECE_INSIDE = 0.8
const PIECE_SIZE = 0.5
/**
 * Of the looks that saw either of two touching objects of one name, most see both: two thirds, if looks miss one object in
 * five. Where fewer see both, it is one object that some looks report twice.
 */
const TOGETHER = 0.5
/**
 * A duplicate lies no further from the first than this many times what looks scatter; where the scatter is not known, it
 * overlaps it by this much.
 */
const DUPLICATE_SCATTERS = 5
const DUPLICATE_IOU = 0.05
/** What is only ever seen beside the other is more likely its duplicate: a real object is also seen alone at times. */
const SHADOW_TOGETHER = 0.7

/** One object as all looks saw it. */
export type Cluster = {
  readonly seed: string | undefined
  /** One detection of each look that saw it. */
  readonly members: readonly MergedDetection[]
  /** Pieces of it, seen one by one by looks that did not see it whole. */
  readonly pieces: readonly MergedDetection[]
  /** Seen again by looks that have a member, or the group it lies in: it belongs to the object and counts for nothing. */
  readonly duplicates: readonly MergedDetection[]
  readonly region: Region
}

/** A cluster that others may yet be merged into. */
type OpenCluster = {
  -readonly [K in keyof Cluster]: Cluster[K] extends readonly (infer M)[] ? M[] : Cluster[K]
} & {
  readonly label: string
  lookCount: number
  /** Duplicates of members in the same look, which are as good for telling the place. */
  readonly placing: MergedDetection[]
  absorbed?: true
}

/** The final clusters: pieces merged into their whole, and duplicates into what was seen more often. */
export function mergeClusters(
  clusters: Clusters,
  lookCount: number,
  matcher: LabelMatcher,
): readonly Cluster[] {
  const open = [...clusters.members()].map(
    ([root, members]): OpenCluster => ({
      seed: clusters.seedOf(root),
      members: [...members],
      pieces: [],
      duplicates: [],
      placing: [],
      region: clusters.fusedRegion(root),
      label: voteLabel(members, matcher).winner,
      lookCount: members.filter(({ look }) => look >= 0).length,
    }),
  )
  if (lookCount > 1) {
    const pairs = namesakePairs(open, matcher)
    absorbPieces(pairs)
    absorbDuplicates(pairs, clusterScatter(clusters.members().values()))
  }
  for (const { duplicates, placing } of open) duplicates.push(...placing)
  return open.filter(({ absorbed }) => !absorbed)
}

type BoxedCluster = { readonly cluster: OpenCluster; readonly box: NormalizedBox }
type ClusterPair = { readonly larger: BoxedCluster; readonly smaller: BoxedCluster }

/** Overlapping clusters of one name, in the order of their places. */
function namesakePairs(open: readonly OpenCluster[], matcher: LabelMatcher): readonly ClusterPair[] {
  const boxed = open.flatMap((cluster): BoxedCluster[] =>
    cluster.region.kind === 'box' ? [{ cluster, box: cluster.region.box }] : [],
  )
  const pairs: ClusterPair[] = []
  eachTouchingPair(
    boxed.map(({ box }) => box),
    (i, j) => {
      const [one, other] = [boxed[i], boxed[j]] as [BoxedCluster, BoxedCluster]
      if (matcher.kinshipOfFoods(one.cluster.label, other.cluster.label) !== 'same') return
      const isLine = one.cluster.members.some(({ menu }) => menu)
      if (isLine && !matcher.sameWords(one.cluster.label, other.cluster.label)) return
      const [larger, smaller] = boxArea(one.box) >= boxArea(other.box) ? [one, other] : [other, one]
      pairs.push({ larger, smaller })
    },
  )
  return pairs.sort(byPlace)
}

function byPlace(a: ClusterPair, b: ClusterPair): number {
  const [first, second] = [boxCentre(a.smaller.box), boxCentre(b.smaller.box)]
  return (
    first.x - second.x ||
    first.y - second.y ||
    boxArea(a.larger.box) - boxArea(b.larger.box) ||
    a.larger.box.xMin - b.larger.box.xMin
  )
}

/** A group seen by about as many looks as its pieces absorbs them; one seen by fewer gives way to them. */
function absorbPieces(pairs: readonly ClusterPair[]): void {
  const inside = pairs.filter(
    ({ larger, smaller }) =>
      containment(larger.box, smaller.box) >= PIECE_INSIDE &&
      boxArea(smaller.box) <= PIECE_SIZE * boxArea(larger.box),
  )
  const piecesOf = new Map<OpenCluster, OpenCluster[]>()
  for (const { larger, smaller } of inside) append(piecesOf, larger.cluster, smaller.cluster)
  for (const [group, all] of piecesOf) {
    const pieces = all.filter((piece) => !piece.absorbed && piece.seed === undefined)
    if (group.absorbed || pieces.length === 0) continue
    const support = pieces.reduce((sum, { lookCount }) => sum + lookCount, 0) / pieces.length
    if (group.seed !== undefined || group.lookCount * 2 >= support) {
      for (const piece of pieces) moveInto(group, piece, 'pieces')
    } else moveInto(pieces[0] as OpenCluster, group, 'duplicates')
  }
}

/** Absorbs the likeliest duplicates first; the others are then compared with what has absorbed them. */
function absorbDuplicates(pairs: readonly ClusterPair[], scatter: number | undefined): void {
  const ranked = pairs
    .filter((pair) => mayBeDuplicates(pair, scatter))
    .map((pair) => ({ pair, share: seenTogether(pair.larger.cluster, pair.smaller.cluster) }))
    .sort((a, b) => clear(a.share - b.share) || byPlace(a.pair, b.pair))
  for (const { pair } of ranked) {
    const [one, other] = [pair.larger.cluster, pair.smaller.cluster]
    const [strong, weak] = one.lookCount >= other.lookCount ? [one, other] : [other, one]
    if (strong.absorbed || weak.absorbed || weak.seed !== undefined) continue
    const least = isShadow(weak, strong) ? SHADOW_TOGETHER : TOGETHER
    if (seenTogether(strong, weak) < least) absorb(strong, weak)
  }
}

function mayBeDuplicates({ larger, smaller }: ClusterPair, scatter: number | undefined): boolean {
  if (containment(larger.box, smaller.box) >= PIECE_INSIDE) return false
  if (scatter === undefined) return intersectionOverUnion(larger.box, smaller.box) >= DUPLICATE_IOU
  const [one, other] = [boxCentre(larger.box), boxCentre(smaller.box)]
  return Math.hypot(one.x - other.x, one.y - other.y) <= DUPLICATE_SCATTERS * scatter
}

/** Of the looks that saw either, the share that saw both, a closer look counting for more. */
function seenTogether(a: OpenCluster, b: OpenCluster): number {
  const [weightsOfA, weightsOfB] = [weightsOfLooks(a), weightsOfLooks(b)]
  let [both, either] = [0, 0]
  for (const [look, weight] of weightsOfA) {
    either += weight
    if (weightsOfB.has(look)) both += weight
  }
  for (const [look, weight] of weightsOfB) if (!weightsOfA.has(look)) either += weight
  return either > 0 ? both / either : 1
}

/** The weight of each look that saw it. */
function weightsOfLooks({ members, pieces, placing }: OpenCluster): ReadonlyMap<number, number> {
  const seen = [...members, ...pieces, ...placing].filter(({ look }) => look >= 0)
  return new Map(seen.map(({ look, weight }) => [look, weight]))
}

/** Whether it was seen only by looks that saw the other as well. */
function isShadow(weak: OpenCluster, strong: OpenCluster): boolean {
  return weak.members.every((member) => strong.members.some(({ look }) => look === member.look))
}

/** One object in the middle of all its detections; of a look that saw both, one counts. */
function absorb(strong: OpenCluster, weak: OpenCluster): void {
  const looks = new Set(strong.members.map(({ look }) => look))
  strong.region = fusedRegion([...strong.members, ...strong.placing, ...weak.members, ...weak.placing])
  for (const member of weak.members) {
    if (looks.has(member.look)) strong.placing.push(member)
    else strong.members.push(member)
  }
  strong.placing.push(...weak.placing)
  strong.pieces.push(...weak.pieces)
  strong.duplicates.push(...weak.duplicates)
  strong.lookCount = new Set(strong.members.map(({ look }) => look)).size
  weak.absorbed = true
}

function moveInto(whole: OpenCluster, piece: OpenCluster, as: 'pieces' | 'duplicates'): void {
  whole[as].push(...piece.members, ...piece.pieces)
  whole.duplicates.push(...piece.duplicates, ...piece.placing)
  piece.absorbed = true
}
