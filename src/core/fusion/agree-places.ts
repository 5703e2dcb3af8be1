import { boxAround } from '../geometry/fused-box.ts'
import {
  boxArea,
  boxCentre,
  boxContainsPoint,
  intersectionOverUnion,
  type NormalizedBox,
  type NormalizedPoint,
} from '../geometry/normalized.ts'
import { shareInside } from '../geometry/regions.ts'
import { isOn } from '../geometry/silhouette.ts'
import { DisjointSets } from '../util/disjoint-sets.ts'
import type { FoodItem } from './food-item.ts'
import type { GroundedThing } from './grounded-thing.ts'

/** Two boxes of one name that overlap this much are one thing told twice. */
const TOLD_TWICE_IOU = 0.7
/** Equal things no further apart than this share of their size lie together, as the eggs in a carton do. */
const TOGETHER = 0.5
/** A place agrees with the model's box from this overlap on, or where it lies in it and fills this much of it. */
const AGREES_IOU = 0.5
const LIES_IN = 0.8
const FILLS = 0.2
/** A second answer agrees with the first from this overlap on. */
const CONFIRMS_IOU = 0.7
/** What is further from the model's place than its own size, or this share of the photo, is something else. */
const FAR = 0.08
/** In the middle of a thing's box: there a dot may stay. */
const CENTRAL = 0.25

/** Where a name may be: one thing, or equal ones that lie together. */
export type Candidate = { readonly box: NormalizedBox; readonly things: readonly GroundedThing[] }

/** Of all places a grounding client told for a name, the one that may be this item; undefined where none is near. */
export function candidateFor(item: FoodItem, things: readonly GroundedThing[]): Candidate | undefined {
  const near = candidatesOf(things)
    .map((candidate) => ({
      candidate,
      gap: gapTo(candidate.box, item.anchor),
      on: isOnAny(candidate, item.anchor),
    }))
    .sort(
      (a, b) =>
        Number(b.on) - Number(a.on) || a.gap - b.gap || boxArea(a.candidate.box) - boxArea(b.candidate.box),
    )
  const [best] = near
  if (!best) return undefined
  const { box } = best.candidate
  const reach = Math.max(FAR, box.xMax - box.xMin, box.yMax - box.yMin)
  return best.gap <= reach ? best.candidate : undefined
}

function candidatesOf(things: readonly GroundedThing[]): readonly Candidate[] {
  const distinct = things.filter(
    ({ box }, index) =>
      boxArea(box) > 0 &&
      !things.slice(0, index).some((earlier) => intersectionOverUnion(earlier.box, box) >= TOLD_TWICE_IOU),
  )
  const sets = new DisjointSets(distinct.length)
  distinct.forEach((a, i) => {
    distinct.slice(i + 1).forEach((b, j) => {
      if (lieTogether(a.box, b.box)) sets.join(i, i + 1 + j)
    })
  })
  return [...sets.groups(distinct)].map(([, group]) => ({
    box: boxAround(group.map(({ box }) => box)),
    things: group,
  }))
}

function lieTogether(a: NormalizedBox, b: NormalizedBox): boolean {
  const slack = (TOGETHER * (Math.sqrt(boxArea(a)) + Math.sqrt(boxArea(b)))) / 2
  const across = Math.max(a.xMin, b.xMin) - Math.min(a.xMax, b.xMax)
  const down = Math.max(a.yMin, b.yMin) - Math.min(a.yMax, b.yMax)
  return across <= slack && down <= slack
}

function gapTo(box: NormalizedBox, { x, y }: NormalizedPoint): number {
  return Math.hypot(Math.max(box.xMin - x, 0, x - box.xMax), Math.max(box.yMin - y, 0, y - box.yMax))
}

/** Whether a point lies on what is seen there. */
export function isOnAny({ things }: Candidate, point: NormalizedPoint): boolean {
  return things.some(({ box, silhouette }) =>
    silhouette ? isOn(silhouette, box, point) : boxContainsPoint(box, point),
  )
}

/** Whether the model's own box says the same. A model that gives points only, or the whole photo, says nothing of that. */
export function agreesWithModel({ region }: FoodItem, { box }: Candidate): boolean {
  if (region.kind !== 'box' || boxArea(region.box) === 0) return false
  if (intersectionOverUnion(region.box, box) >= AGREES_IOU) return true
  const inside = shareInside({ kind: 'box', box }, region.box) >= LIES_IN
  return inside && boxArea(box) >= FILLS * boxArea(region.box)
}

/** Whether the dot is fine where it is: on the thing, and not at its rim. */
export function isWellPlaced({ anchor }: FoodItem, candidate: Candidate): boolean {
  const { xMin, yMin, xMax, yMax } = candidate.box
  const { x, y } = boxCentre(candidate.box)
  const central =
    Math.abs(anchor.x - x) <= CENTRAL * (xMax - xMin) && Math.abs(anchor.y - y) <= CENTRAL * (yMax - yMin)
  return central && isOnAny(candidate, anchor)
}

/** Whether a second answer, to a closer look, says the same. */
export function isConfirmed({ box }: Candidate, second: readonly GroundedThing[]): boolean {
  return candidatesOf(second).some((other) => intersectionOverUnion(other.box, box) >= CONFIRMS_IOU)
}

/** Whether two places are one thing told for two names. */
export function isSamePlace(a: Candidate, b: Candidate): boolean {
  return intersectionOverUnion(a.box, b.box) >= AGREES_IOU
}

/** Whether two things are apart: neither is the other, or a part of it. */
export function areApart(a: Candidate, b: Candidate): boolean {
  const share = Math.max(
    shareInside({ kind: 'box', box: a.box }, b.box),
    shareInside({ kind: 'box', box: b.box }, a.box),
  )
  return share < AGREES_IOU
}

/** Where the dot goes: well inside what is seen; of several that lie together, of the one nearest their middle. */
export function middleOf({ box, things }: Candidate): NormalizedPoint {
  const { x, y } = boxCentre(box)
  const middles = things.map((thing) => thing.middle ?? boxCentre(thing.box))
  return middles.reduce((best, each) =>
    Math.hypot(each.x - x, each.y - y) < Math.hypot(best.x - x, best.y - y) ? each : best,
  )
}
