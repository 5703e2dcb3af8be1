import { intersectionOverUnion } from '../geometry/iou.ts'
import {
  boxArea,
  boxAroundPoint,
  boxCentre,
  type NormalizedBox,
  type NormalizedPoint,
} from '../geometry/normalized.ts'
import { commonBox } from '../geometry/regions.ts'
import { eachTouchingPair } from '../geometry/touching-pairs.ts'
import { likeness } from '../text/likeness.ts'
import { type ClusterOrder, Clusters } from './clusters.ts'
import type { Observation } from './dedupe-within-look.ts'
import type { IndependentLook } from './independent-looks.ts'
import type { LabelMatcher } from './label-matcher.ts'
import { mergeNearbyClusters } from './merge-nearby-clusters.ts'
import { NearestPairs } from './nearest-pairs.ts'
import { showSameObject } from './same-object.ts'
import { voteLabel } from './vote-label.ts'

/** How far apart, as shares of the photo, looks put one thing: half its size, and this much more in a sparse photo. */
const REACH_OF_SIZE = 0.5
const REACH_SPARSE = 0.1
/** In a crowded photo no further than to the next thing: this much over the root of how many things a look saw. */
const REACH_CROWDED = 1.2
/** One thing is not seen so many times larger, by area, by another look. */
const MOST_TIMES_LARGER = 4
/** Names that only share a word, or nothing at all, need boxes that agree; both looks missed the other's thing. */
const AKIN_IOU = 0.4
const DIFFERENT_IOU = 0.45
/** Two readings of one menu line. */
const LINE_IOU = 0.4
const LINE_LIKENESS = 0.5

/** Puts together what different looks saw of one thing; two things of one look never come together. */
export function associateDetections(
  observations: readonly Observation[],
  views: readonly IndependentLook[],
  names: LabelMatcher,
  order: ClusterOrder,
): Clusters {
  const clusters = new Clusters(observations, views.length, order)
  if (views.length > 1) {
    joinNamesakes(observations, views, names, clusters)
    joinRenamed(observations, views, names, clusters)
    mergeNearbyClusters(clusters, views.length, names)
  }
  joinAdded(observations, names, clusters)
  return clusters
}

/** Those of one name, the nearest first. */
function joinNamesakes(
  observations: readonly Observation[],
  views: readonly IndependentLook[],
  names: LabelMatcher,
  clusters: Clusters,
): void {
  const slack = slackOf(observations, views)
  const reaches = observations.map(({ box }) => (REACH_OF_SIZE / 2) * sizeOf(box) + slack / 2)
  for (const namesakes of byName(observations, names)) {
    const pairs = new NearestPairs(namesakes.length)
    const near = namesakes.map((index) =>
      boxAroundPoint((observations[index] as Observation).centre, reaches[index] as number),
    )
    eachTouchingPair(near, (i, j) => {
      const [one, other] = [namesakes[i] as number, namesakes[j] as number]
      const a = observations[one] as Observation
      const b = observations[other] as Observation
      if (a.view === b.view) return
      const apart = distanceOf(a, b, views) / ((reaches[one] as number) + (reaches[other] as number))
      if (apart <= 1) pairs.add(i, j, apart)
    })
    pairs.each((i, j) => clusters.join(namesakes[i] as number, namesakes[j] as number))
  }
}

/** The observations of looks by what they are called, menu lines by every word of it; only where there are several. */
function byName(observations: readonly Observation[], names: LabelMatcher): readonly (readonly number[])[] {
  const kinds = names.kinds(observations.map(({ label }) => label))
  const groups = new Map<string | number, number[]>()
  observations.forEach(({ label, menu, view }, index) => {
    if (view < 0) return
    const name = menu ? names.words(label) : (kinds.get(label) as number)
    const group = groups.get(name)
    if (group) group.push(index)
    else groups.set(name, [index])
  })
  return [...groups.values()].filter((group) => group.length > 1)
}

/** Of different names, where the boxes agree and no look saw a second thing there. */
function joinRenamed(
  observations: readonly Observation[],
  views: readonly IndependentLook[],
  names: LabelMatcher,
  clusters: Clusters,
): void {
  const boxed = [...clusters.members()].flatMap(([root, members]): Placed[] => {
    const place = clusters.fusedRegion(root)
    const [only] = members
    if (place.kind !== 'box' || !only || only.view < 0) return []
    const seen = members.length === 1 ? only : { ...(observations[root] as Observation), box: place.box }
    const cut = members.every((member) => member.cut)
    return [{ root, seen: { ...seen, label: voteLabel(members, names).winner, cut }, box: place.box }]
  })
  const pairs = new NearestPairs(observations.length)
  eachTouchingPair(
    boxed.map(({ box }) => box),
    (i, j) => {
      const [a, b] = [boxed[i] as Placed, boxed[j] as Placed]
      if (clusters.shareView(a.root, b.root)) return
      const overlap = overlapOf(a.seen, b.seen, views)
      if (overlap >= neededOverlap(a.seen, b.seen, names)) pairs.add(a.root, b.root, 1 - overlap)
    },
  )
  pairs.each((one, other) => clusters.join(one, other))
}

type Placed = { readonly root: number; readonly seen: Observation; readonly box: NormalizedBox }

function neededOverlap(a: Observation, b: Observation, names: LabelMatcher): number {
  if (a.menu && b.menu) {
    // Of a line that an edge cuts, some words are missing.
    const alike = a.cut || b.cut || likeness(a.label, b.label) >= LINE_LIKENESS
    return alike ? LINE_IOU : Number.POSITIVE_INFINITY
  }
  return names.kinshipOfFoods(a.label, b.label) === 'different' ? DIFFERENT_IOU : AKIN_IOU
}

/** What the person added, to what looks saw of it since: the nearest first. */
function joinAdded(observations: readonly Observation[], names: LabelMatcher, clusters: Clusters): void {
  observations.forEach((added, index) => {
    if (added.view >= 0) return
    const place = { label: added.label, region: { kind: 'point', point: added.centre } } as const
    const found = new NearestPairs(observations.length)
    observations.forEach((seen, other) => {
      const same = seen.view >= 0 && seen.sightings.some((each) => showSameObject(place, each, names))
      if (same) found.add(index, other, Math.min(1, apartBy(added, seen)))
    })
    found.each((one, other) => clusters.join(one, other))
  })
}

/** By what both looks could see: of a thing that a region's edge cuts, only the part inside is compared. */
function distanceOf(a: Observation, b: Observation, views: readonly IndependentLook[]): number {
  if (!a.box || !b.box) return apartBy(a, b)
  if (!a.cut && !b.cut) {
    const ratio = boxArea(a.box) / boxArea(b.box)
    const alike = ratio <= MOST_TIMES_LARGER && ratio >= 1 / MOST_TIMES_LARGER
    return alike ? apartBy(a, b) : Number.POSITIVE_INFINITY
  }
  const [boxA, boxB] = inCommon(a.box, b.box, a, b, views)
  if (!boxA || !boxB) return Number.POSITIVE_INFINITY
  const [centreA, centreB] = [boxCentre(boxA), boxCentre(boxB)]
  return distance(centreA, centreB)
}

function overlapOf(a: Observation, b: Observation, views: readonly IndependentLook[]): number {
  if (!a.box || !b.box) return 0
  if (!a.cut && !b.cut) return intersectionOverUnion(a.box, b.box)
  const [boxA, boxB] = inCommon(a.box, b.box, a, b, views)
  return boxA && boxB ? intersectionOverUnion(boxA, boxB) : 0
}

function inCommon(
  boxA: NormalizedBox,
  boxB: NormalizedBox,
  a: Observation,
  b: Observation,
  views: readonly IndependentLook[],
) {
  const regionA = (views[a.view] as IndependentLook).region
  const regionB = (views[b.view] as IndependentLook).region
  return [commonBox(boxA, regionB), commonBox(boxB, regionA)] as const
}

function apartBy({ centre: a }: Observation, { centre: b }: Observation): number {
  return distance(a, b)
}

function distance(a: NormalizedPoint, b: NormalizedPoint): number {
  const [x, y] = [a.x - b.x, a.y - b.y]
  return Math.sqrt(x * x + y * y)
}

/** By the look that saw the most: the others missed some. */
function slackOf(observations: readonly Observation[], views: readonly IndependentLook[]): number {
  const counts = views.map(() => 0)
  const regions = views.map(({ region }) => boxArea(region))
  for (const { view } of observations) if (view >= 0) counts[view] = (counts[view] as number) + 1
  const densest = Math.max(1, ...counts.map((count, view) => count / (regions[view] as number)))
  return Math.min(REACH_SPARSE, REACH_CROWDED / Math.sqrt(densest))
}

function sizeOf(box: NormalizedBox | undefined): number {
  return box ? Math.sqrt(boxArea(box)) : 0
}
