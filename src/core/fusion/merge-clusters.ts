import { containment, intersectionOverUnion } from '../geometry/iou.ts'
import { boxArea, boxCentre, type NormalizedBox, type Region } from '../geometry/normalized.ts'
import { eachTouchingPair } from '../geometry/touching-pairs.ts'
import { clear } from '../util/compare.ts'
import { append } from '../util/group-by.ts'
import { clusterScatter } from './cluster-scatter.ts'
import type { Clusters } from './clusters.ts'
import type { Observation } from './dedupe-within-look.ts'
import { fusedRegion } from './fused-region.ts'
import type { LabelMatcher } from './label-matcher.ts'
import { voteLabel } from './vote-label.ts'

/** A box this far inside another of the same name, and this much smaller, is a part of it: one egg of "eggs". */
const PART_INSIDE = 0.8
const PART_SIZE = 0.5
/**
 * Of the looks that saw either of two touching things of one name, two things are both seen by most: with one in five
 * missed, by two thirds. Seen together by fewer, it is one thing that some looks tell twice.
 */
const TOGETHER = 0.5
/**
 * A look puts a double no further from the first than this many times what looks scatter; where that is not known, over
 * it by this much.
 */
const DOUBLE_SCATTERS = 5
const DOUBLE_IOU = 0.05
/** What is only ever seen beside the other is more likely its double: a thing is also seen alone, now and then. */
const SHADOW_TOGETHER = 0.7

/** One thing as all looks saw it. */
export type Cluster = {
  readonly seed?: string
  /** One observation of each look that saw it. */
  readonly members: readonly Observation[]
  /** Parts of it, seen one by one by looks that did not see it whole. */
  readonly parts: readonly Observation[]
  /** Sightings of it again by looks that have seen it, or of the group it lies in: they count for nothing. */
  readonly aside: readonly Observation[]
  readonly region: Region
}

type Draft = {
  -readonly [K in keyof Cluster]: Cluster[K] extends readonly (infer M)[] ? M[] : Cluster[K]
} & {
  readonly label: string
  viewCount: number
  /** Doubles: in the same looks as members, and as good for the place. */
  readonly again: Observation[]
  gone?: true
}

/** Clusters as things: of several looks, parts taken into their whole, and what is seen twice into what is seen more often. */
export function mergeClusters(
  clusters: Clusters,
  viewCount: number,
  names: LabelMatcher,
): readonly Cluster[] {
  const drafts = [...clusters.members()].map(([root, members]): Draft => {
    const seed = clusters.seedOf(root)
    return {
      ...(seed !== undefined && { seed }),
      members: [...members],
      parts: [],
      aside: [],
      again: [],
      region: clusters.fusedRegion(root),
      label: voteLabel(members, names).winner,
      viewCount: clusters.viewCount(root),
    }
  })
  if (viewCount > 1) {
    const pairs = namesakePairs(drafts, names)
    takeInParts(pairs)
    takeInDoubles(pairs, clusterScatter(clusters.members().values()))
  }
  for (const { aside, again } of drafts) aside.push(...again)
  return drafts.filter(({ gone }) => !gone)
}

type BoxedDraft = { readonly draft: Draft; readonly box: NormalizedBox }
type DraftPair = { readonly larger: BoxedDraft; readonly smaller: BoxedDraft }

/** Overlapping drafts of one name, in the order of their places. */
function namesakePairs(drafts: readonly Draft[], names: LabelMatcher): readonly DraftPair[] {
  const boxed = drafts.flatMap((draft): BoxedDraft[] =>
    draft.region.kind === 'box' ? [{ draft, box: draft.region.box }] : [],
  )
  const pairs: DraftPair[] = []
  eachTouchingPair(
    boxed.map(({ box }) => box),
    (i, j) => {
      const [one, other] = [boxed[i], boxed[j]] as [BoxedDraft, BoxedDraft]
      if (names.kinshipOfFoods(one.draft.label, other.draft.label) !== 'same') return
      if (one.draft.members.some(({ menu }) => menu) && !names.sameWords(one.draft.label, other.draft.label))
        return
      const [larger, smaller] = boxArea(one.box) >= boxArea(other.box) ? [one, other] : [other, one]
      pairs.push({ larger, smaller })
    },
  )
  return pairs.sort(byPlace)
}

function byPlace(a: DraftPair, b: DraftPair): number {
  const [first, second] = [boxCentre(a.smaller.box), boxCentre(b.smaller.box)]
  return (
    first.x - second.x ||
    first.y - second.y ||
    boxArea(a.larger.box) - boxArea(b.larger.box) ||
    a.larger.box.xMin - b.larger.box.xMin
  )
}

/** A group seen by as many looks as its pieces takes them in; one seen by fewer gives way to them. */
function takeInParts(pairs: readonly DraftPair[]): void {
  const inside = pairs.filter(
    ({ larger, smaller }) =>
      containment(larger.box, smaller.box) >= PART_INSIDE &&
      boxArea(smaller.box) <= PART_SIZE * boxArea(larger.box),
  )
  const pieces = new Map<Draft, Draft[]>()
  for (const { larger, smaller } of inside) append(pieces, larger.draft, smaller.draft)
  for (const [group, all] of pieces) {
    const parts = all.filter((part) => !part.gone && part.seed === undefined)
    if (group.gone || parts.length === 0) continue
    const support = parts.reduce((sum, { viewCount }) => sum + viewCount, 0) / parts.length
    if (group.seed !== undefined || group.viewCount * 2 >= support) {
      for (const part of parts) moveInto(group, part, 'parts')
    } else moveInto(parts[0] as Draft, group, 'aside')
  }
}

/** The likeliest doubles first; what is left is held against what they were taken into. */
function takeInDoubles(pairs: readonly DraftPair[], scatter: number | undefined): void {
  const ranked = pairs
    .filter((pair) => mayBeDoubles(pair, scatter))
    .map((pair) => ({ pair, share: togetherShare(pair.larger.draft, pair.smaller.draft) }))
    .sort((a, b) => clear(a.share - b.share) || byPlace(a.pair, b.pair))
  for (const { pair } of ranked) {
    const [one, other] = [pair.larger.draft, pair.smaller.draft]
    const [strong, weak] = one.viewCount >= other.viewCount ? [one, other] : [other, one]
    if (strong.gone || weak.gone || weak.seed !== undefined) continue
    const least = isShadow(weak, strong) ? SHADOW_TOGETHER : TOGETHER
    if (togetherShare(strong, weak) < least) takeIn(strong, weak)
  }
}

function mayBeDoubles({ larger, smaller }: DraftPair, scatter: number | undefined): boolean {
  if (containment(larger.box, smaller.box) >= PART_INSIDE) return false
  if (scatter === undefined) return intersectionOverUnion(larger.box, smaller.box) >= DOUBLE_IOU
  const [one, other] = [boxCentre(larger.box), boxCentre(smaller.box)]
  return Math.hypot(one.x - other.x, one.y - other.y) <= DOUBLE_SCATTERS * scatter
}

/** Of the looks that saw either, how many saw both, a closer look counting for more. */
function togetherShare(a: Draft, b: Draft): number {
  const viewsOfB = new Map(everSeen(b).map(({ view, weight }) => [view, weight]))
  const viewsOfA = new Map(everSeen(a).map(({ view, weight }) => [view, weight]))
  let [both, either] = [0, 0]
  for (const [view, weight] of viewsOfA) {
    either += weight
    if (viewsOfB.has(view)) both += weight
  }
  for (const [view, weight] of viewsOfB) if (!viewsOfA.has(view)) either += weight
  return either > 0 ? both / either : 1
}

function everSeen({ members, parts, again }: Draft): readonly Observation[] {
  return [...members, ...parts, ...again].filter(({ view }) => view >= 0)
}

/** Seen only by looks that saw the other as well. */
function isShadow(weak: Draft, strong: Draft): boolean {
  const views = new Set(strong.members.map(({ view }) => view))
  return weak.members.every(({ view }) => views.has(view))
}

/** One thing in the middle of all its sightings; of a look that saw both, one counts. */
function takeIn(strong: Draft, weak: Draft): void {
  const views = new Set(strong.members.map(({ view }) => view))
  strong.region = fusedRegion([...strong.members, ...strong.again, ...weak.members, ...weak.again])
  for (const member of weak.members) {
    if (views.has(member.view)) strong.again.push(member)
    else strong.members.push(member)
  }
  strong.again.push(...weak.again)
  strong.parts.push(...weak.parts)
  strong.aside.push(...weak.aside)
  strong.viewCount = new Set(strong.members.map(({ view }) => view)).size
  weak.gone = true
}

function moveInto(whole: Draft, part: Draft, as: 'parts' | 'aside'): void {
  whole[as].push(...part.members, ...part.parts)
  whole.aside.push(...part.aside, ...part.again)
  part.gone = true
}
