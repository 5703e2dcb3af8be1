import {
  boxArea,
  boxAroundPoint,
  boxCentre,
  intersectionOverUnion,
  type NormalizedBox,
  type NormalizedPoint,
} from '../geometry/normalized.ts'
import { commonBox } from '../geometry/regions.ts'
import { eachTouchingPair } from '../geometry/touching-pairs.ts'
import { likeness } from '../text/likeness.ts'
import { append } from '../util/group-by.ts'
import { Clusters } from './clusters.ts'
import type { MergedDetection } from './dedupe-within-look.ts'
import type { IndependentLook } from './independent-looks.ts'
import type { LabelMatcher } from './label-matcher.ts'
import { mergeNearbyClusters } from './merge-nearby-clusters.ts'
import { NearestPairs } from './nearest-pairs.ts'
import { showSameObject } from './same-object.ts'
import { voteLabel } from './vote-label.ts'

/** How far apart, in shares of the photo, two looks place one object: half its size, and this much more in a sparse photo. */
const REACH_OF_SIZE = 0.5
const REACH_SPARSE = 0.1
/** In a crowded photo no further than to the next object: this over the root of how many objects a look saw. */
const REACH_CROWDED = 1.2
/** No look sees an object this many times larger, by area, than another look. */
const MOST_TIMES_LARGER = 4
/** Detections whose names only share a word, or nothing at all, need boxes that agree. */
const AKIN_IOU = 0.4
const DIFFERENT_IOU = 0.45
/** Boxes and words of two readings of one menu line. */
const LINE_IOU = 0.4
const LINE_LIKENESS = 0.5

/** Clusters what different looks saw of one object. Two detections of one look are never in one cluster. */
export function associateDetections(
  detections: readonly MergedDetection[],
  looks: readonly IndependentLook[],
  matcher: LabelMatcher,
  firstSeen: (detection: MergedDetection) => number,
): Clusters {
  const clusters = new Clusters(detections, looks.length, firstSeen)
  if (looks.length > 1) {
    joinNamesakes(detections, looks, matcher, clusters)
    joinRenamed(detections, looks, matcher, clusters)
    mergeNearbyClusters(clusters, looks.length, matcher)
  }
  joinAdded(detections, matcher, clusters)
  return clusters
}

/** Joins detections of one name, the nearest pairs first. */
function joinNamesakes(
  detections: readonly MergedDetection[],
  looks: readonly IndependentLook[],
  matcher: LabelMatcher,
  clusters: Clusters,
): void {
  const slack = slackOf(detections, looks)
  const reaches = detections.map(
    ({ box }) => (REACH_OF_SIZE / 2) * (box ? Math.sqrt(boxArea(box)) : 0) + slack / 2,
  )
  for (const namesakes of byName(detections, matcher)) {
    const pairs = new NearestPairs(namesakes.length)
    const near = namesakes.map((index) =>
      boxAroundPoint((detections[index] as MergedDetection).centre, reaches[index] as number),
    )
    eachTouchingPair(near, (i, j) => {
      const [one, other] = [namesakes[i] as number, namesakes[j] as number]
      const a = detections[one] as MergedDetection
      const b = detections[other] as MergedDetection
      if (a.look === b.look) return
      const apart = distanceOf(a, b, looks) / ((reaches[one] as number) + (reaches[other] as number))
      if (apart <= 1) pairs.add(i, j, apart)
    })
    pairs.each((i, j) => clusters.join(namesakes[i] as number, namesakes[j] as number))
  }
}

/** Indices of detections that share a name, a menu line's name being all its words; groups of one are left out. */
function byName(
  detections: readonly MergedDetection[],
  matcher: LabelMatcher,
): readonly (readonly number[])[] {
  const kinds = matcher.kinds(detections.map(({ label }) => label))
  const groups = new Map<string | number | undefined, number[]>()
  detections.forEach(({ label, menu, look }, index) => {
    if (look >= 0) append(groups, menu ? matcher.words(label) : kinds.get(label), index)
  })
  return [...groups.values()].filter((group) => group.length > 1)
}

/** Joins clusters of different names whose boxes agree and that no look saw both of. */
function joinRenamed(
  detections: readonly MergedDetection[],
  looks: readonly IndependentLook[],
  matcher: LabelMatcher,
  clusters: Clusters,
): void {
  const boxed = [...clusters.members()].flatMap(([root, members]): BoxedCluster[] => {
    const place = clusters.fusedRegion(root)
    const seen = detections[root] as MergedDetection
    if (place.kind !== 'box' || seen.look < 0) return []
    const cut = members.every((member) => member.cut)
    const { winner: label } = voteLabel(members, matcher)
    return [{ root, look: seen.look, menu: seen.menu, label, box: place.box, cut }]
  })
  const pairs = new NearestPairs(detections.length)
  eachTouchingPair(
    boxed.map(({ box }) => box),
    (i, j) => {
      const [a, b] = [boxed[i] as BoxedCluster, boxed[j] as BoxedCluster]
      if (clusters.shareLook(a.root, b.root)) return
      const overlap = overlapOf(a, b, looks)
      if (overlap >= neededOverlap(a, b, matcher)) pairs.add(a.root, b.root, 1 - overlap)
    },
  )
  pairs.each((one, other) => clusters.join(one, other))
}

type Boxed = Pick<MergedDetection, 'look' | 'cut'> & { readonly box: NormalizedBox }
/** A cluster as if one look had seen it. */
type BoxedCluster = Boxed & Pick<MergedDetection, 'label' | 'menu'> & { readonly root: number }

function neededOverlap(a: BoxedCluster, b: BoxedCluster, matcher: LabelMatcher): number {
  if (a.menu && b.menu) {
    // A line cut by an edge has lost some of its words.
    const alike = a.cut || b.cut || likeness(a.label, b.label) >= LINE_LIKENESS
    return alike ? LINE_IOU : Number.POSITIVE_INFINITY
  }
  return matcher.kinshipOfFoods(a.label, b.label) === 'different' ? DIFFERENT_IOU : AKIN_IOU
}

/** Joins what the person added with what looks have seen of it since, the nearest first. */
function joinAdded(detections: readonly MergedDetection[], matcher: LabelMatcher, clusters: Clusters): void {
  detections.forEach((added, index) => {
    if (added.look >= 0) return
    const place = { label: added.label, region: { kind: 'point', point: added.centre } } as const
    const found = new NearestPairs(detections.length)
    detections.forEach((seen, other) => {
      const same = seen.look >= 0 && seen.sightings.some((each) => showSameObject(place, each, matcher))
      if (same) found.add(index, other, Math.min(1, distance(added.centre, seen.centre)))
    })
    found.each((one, other) => clusters.join(one, other))
  })
}

function distanceOf(a: MergedDetection, b: MergedDetection, looks: readonly IndependentLook[]): number {
  if (!isBoxed(a) || !isBoxed(b)) return distance(a.centre, b.centre)
  if (!a.cut && !b.cut) {
    const ratio = boxArea(a.box) / boxArea(b.box)
    const alike = ratio <= MOST_TIMES_LARGER && ratio >= 1 / MOST_TIMES_LARGER
    return alike ? distance(a.centre, b.centre) : Number.POSITIVE_INFINITY
  }
  const [partA, partB] = seenByBoth(a, b, looks)
  return partA && partB ? distance(boxCentre(partA), boxCentre(partB)) : Number.POSITIVE_INFINITY
}

function isBoxed(detection: MergedDetection): detection is MergedDetection & Boxed {
  return detection.box !== undefined
}

function overlapOf(a: Boxed, b: Boxed, looks: readonly IndependentLook[]): number {
  if (!a.cut && !b.cut) return intersectionOverUnion(a.box, b.box)
  const [partA, partB] = seenByBoth(a, b, looks)
  return partA && partB ? intersectionOverUnion(partA, partB) : 0
}

/** Of objects that the edge of a look's region cuts, the parts that both looks could see. */
function seenByBoth(a: Boxed, b: Boxed, looks: readonly IndependentLook[]) {
  const [lookA, lookB] = [looks[a.look] as IndependentLook, looks[b.look] as IndependentLook]
  return [commonBox(a.box, lookB.region), commonBox(b.box, lookA.region)] as const
}

function distance(a: NormalizedPoint, b: NormalizedPoint): number {
  const [x, y] = [a.x - b.x, a.y - b.y]
  return Math.sqrt(x * x + y * y)
}

/** Judged by the look that saw the most: the others missed some. */
function slackOf(detections: readonly MergedDetection[], looks: readonly IndependentLook[]): number {
  const counts = looks.map(() => 0)
  for (const { look } of detections) if (look >= 0) counts[look] = (counts[look] as number) + 1
  const densest = Math.max(1, ...looks.map(({ region }, look) => (counts[look] as number) / boxArea(region)))
  return Math.min(REACH_SPARSE, REACH_CROWDED / Math.sqrt(densest))
}
