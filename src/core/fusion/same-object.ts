import {
  boxArea,
  boxAroundPoint,
  boxContainsPoint,
  containment,
  intersectionOverUnion,
  type NormalizedBox,
  regionBox,
  regionCentre,
} from '../geometry/normalized.ts'
import { eachTouchingPair } from '../geometry/touching-pairs.ts'
import { DisjointSets } from '../util/disjoint-sets.ts'
import type { Detection } from './detection.ts'
import type { LabelMatcher } from './label-matcher.ts'

/** Boxes of one name that overlap this much show one object; equal neighbours that merely touch stay below it. */
const SAME_PLACE_IOU = 0.5
/** Where names only share a word, boxes must agree more: an almond butter behind a peanut butter stays apart. */
const AKIN_PLACE_IOU = 0.7
/** Boxes this alike show one object, whatever it was called. */
const SAME_BOX_IOU = 0.85
/** A box this far inside another of the same name is a piece of it: one egg of "eggs". */
const PIECE_OF = 0.8
/** Points of one name this close, as a share of the photo, show one object. */
const SAME_POINT = 0.02

type Placed = Pick<Detection, 'label' | 'region' | 'menu'>

/**
 * Whether two sightings show one object. Symmetric. Boxes of tilted menu lines overlap their neighbours' ("Tomato soup",
 * "Lentil soup"), so two lines are one only where the words are the same.
 */
export function showSameObject(a: Placed, b: Placed, matcher: LabelMatcher): boolean {
  const [boxA, boxB] = [regionBox(a.region), regionBox(b.region)]
  if (boxA && boxB) {
    const overlap = intersectionOverUnion(boxA, boxB)
    if (overlap >= SAME_BOX_IOU) return true
    if (overlap === 0 && boxArea(boxA) > 0 && boxArea(boxB) > 0) return false
    if (a.menu && b.menu) return overlap >= SAME_PLACE_IOU && matcher.sameWords(a.label, b.label)
    const kinship = matcher.kinship(a.label, b.label)
    if (kinship !== 'same') return kinship === 'akin' && overlap >= AKIN_PLACE_IOU
    return overlap >= SAME_PLACE_IOU || containment(boxA, boxB) >= PIECE_OF
  }
  const kinship = matcher.kinship(a.label, b.label)
  if (kinship === 'different') return false
  const [centreA, centreB] = [regionCentre(a.region), regionCentre(b.region)]
  if (boxA) return boxContainsPoint(boxA, centreB)
  if (boxB) return boxContainsPoint(boxB, centreA)
  return kinship === 'same' && Math.hypot(centreA.x - centreB.x, centreA.y - centreB.y) <= SAME_POINT
}

/** The sightings of one object in one look, and the one of `seeds` among them. */
type Group = { readonly seed: string | undefined; readonly sightings: readonly Detection[] }

/**
 * The sightings of one look by object: whatever a chain of pairs connects, but never two seeds. In the order of each
 * object's earliest sighting.
 */
export function groupByObject(
  sightings: readonly Detection[],
  seeds: ReadonlySet<string>,
  matcher: LabelMatcher,
): readonly Group[] {
  const pairs: [number, number][] = []
  eachTouchingPair(sightings.map(searchBox), (one, other) => {
    const [a, b] = one < other ? [one, other] : [other, one]
    if (showSameObject(sightings[a] as Detection, sightings[b] as Detection, matcher)) pairs.push([a, b])
  })
  // The order of joining matters only where two seeds compete; it is that of the sightings.
  pairs.sort(([a, b], [c, d]) => a - c || b - d)
  const sets = new DisjointSets(sightings.length)
  const seedOf = sightings.map(({ id }) => (seeds.has(id) ? id : undefined))
  for (const [a, b] of pairs) {
    const [one, other] = [sets.rootOf(a), sets.rootOf(b)]
    if (seedOf[one] !== undefined && seedOf[other] !== undefined) continue
    sets.join(one, other)
    seedOf[one] ??= seedOf[other]
  }
  return [...sets.groups(sightings)].map(([root, group]) => ({ seed: seedOf[root], sightings: group }))
}

/** A box that touches those of all sightings that may show the same object. */
function searchBox({ region }: Detection): NormalizedBox {
  return regionBox(region) ?? boxAroundPoint(regionCentre(region), SAME_POINT / 2)
}
