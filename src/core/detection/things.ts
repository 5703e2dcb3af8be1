import { eachTouchingPair } from '../geometry/nearby.ts'
import { boxArea, boxCentre, type NormalizedBox, type Region } from '../geometry/normalized.ts'
import { containment, intersectionOverUnion } from '../geometry/overlap.ts'
import type { Clusters } from './clusters.ts'
import type { Names } from './names.ts'
import type { Observation } from './observe.ts'
import { placeOf } from './place-of.ts'
import { tallyNames } from './tally.ts'

/** A box this far inside another of the same name, and this much smaller, is a part of it: one egg of "eggs". */
const PART_INSIDE = 0.8
const PART_SIZE = 0.5
/** Of two overlapping things of one name, one seen so much less often is a slip of the looks that saw the other. */
const DOUBLE_IOU = 0.05
const DOUBLE_SHARE = 0.6
const SHADOW_SHARE = 0.75

/** One thing as all looks saw it. */
export type Thing = {
  readonly seed?: string
  /** One observation of each look that saw it. */
  readonly members: readonly Observation[]
  /** Parts of it, seen one by one by looks that did not see it whole. */
  readonly parts: readonly Observation[]
  /** Sightings of it again by looks that have seen it, or of the group it lies in: they count for nothing. */
  readonly aside: readonly Observation[]
  readonly region: Region
}

type Draft = { -readonly [K in keyof Thing]: Thing[K] extends readonly (infer M)[] ? M[] : Thing[K] } & {
  readonly label: string
  readonly viewCount: number
  gone?: true
}

/** Clusters as things: parts taken into their whole, and what is seen twice into what is seen more often. */
export function thingsOf(clusters: Clusters, names: Names): readonly Thing[] {
  const drafts = [...clusters.members()].map(([root, members]): Draft => {
    const seed = clusters.seedOf(root)
    return {
      ...(seed !== undefined && { seed }),
      members: [...members],
      parts: [],
      aside: [],
      region: placeOf(members),
      label: tallyNames(members, names).winner,
      viewCount: clusters.viewCount(root),
    }
  })
  const pairs = namesakePairs(drafts, names)
  takeInParts(pairs)
  takeInDoubles(pairs)
  return drafts.filter(({ gone }) => !gone)
}

type BoxedDraft = { readonly draft: Draft; readonly box: NormalizedBox }
type DraftPair = { readonly larger: BoxedDraft; readonly smaller: BoxedDraft }

/** Overlapping drafts of one name, in the order of their places. */
function namesakePairs(drafts: readonly Draft[], names: Names): readonly DraftPair[] {
  const boxed = drafts.flatMap((draft): BoxedDraft[] =>
    draft.region.kind === 'box' ? [{ draft, box: draft.region.box }] : [],
  )
  const pairs: DraftPair[] = []
  const several = boxed.some(({ draft }) => draft.members.length > 1) || viewsAmong(boxed) > 1
  if (!several) return pairs
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

function viewsAmong(boxed: readonly BoxedDraft[]): number {
  return new Set(boxed.flatMap(({ draft }) => draft.members.map(({ view }) => view))).size
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
  for (const { larger, smaller } of inside) {
    const known = pieces.get(larger.draft)
    if (known) known.push(smaller.draft)
    else pieces.set(larger.draft, [smaller.draft])
  }
  for (const [group, all] of pieces) {
    const parts = all.filter((part) => !part.gone && part.seed === undefined)
    if (group.gone || parts.length === 0) continue
    const support = parts.reduce((sum, { viewCount }) => sum + viewCount, 0) / parts.length
    if (group.seed !== undefined || group.viewCount * 2 >= support) {
      for (const part of parts) moveInto(group, part, 'parts')
    } else moveInto(parts[0] as Draft, group, 'aside')
  }
}

function takeInDoubles(pairs: readonly DraftPair[]): void {
  for (const { larger, smaller } of pairs) {
    const [strong, weak] =
      larger.draft.viewCount >= smaller.draft.viewCount
        ? [larger.draft, smaller.draft]
        : [smaller.draft, larger.draft]
    if (strong.gone || weak.gone || weak.seed !== undefined) continue
    const shadow = isShadow(weak, strong) ? SHADOW_SHARE : DOUBLE_SHARE
    if (weak.viewCount > shadow * strong.viewCount) continue
    if (intersectionOverUnion(larger.box, smaller.box) >= DOUBLE_IOU) moveInto(strong, weak, 'aside')
  }
}

/** Seen only by looks that saw the other as well: what is there is also seen alone, now and then. */
function isShadow(weak: Draft, strong: Draft): boolean {
  const views = new Set(strong.members.map(({ view }) => view))
  return weak.members.every(({ view }) => views.has(view))
}

function moveInto(whole: Draft, part: Draft, as: 'parts' | 'aside'): void {
  whole[as].push(...part.members, ...part.parts)
  whole.aside.push(...part.aside)
  part.gone = true
}
