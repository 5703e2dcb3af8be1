import {
  boxArea,
  boxContainsPoint,
  containment,
  intersectionOverUnion,
  type NormalizedBox,
  regionBox,
  regionCentre,
} from '../geometry/normalized.ts'
import type { LabelKinship } from '../text/name-words.ts'
import type { Detection } from './detection.ts'

/** Boxes of one name that overlap this much show one object; equal neighbours that merely touch stay below it. */
const SAME_PLACE_IOU = 0.5
/** Where names only share a word, boxes must agree more: an almond butter behind a peanut butter stays apart. */
const AKIN_PLACE_IOU = 0.7
/** Boxes this alike show one object, whatever it was called. */
const SAME_BOX_IOU = 0.85
/** A box this far inside another of the same name is a piece of it: one egg of "eggs". */
const PIECE_OF = 0.8
/** Points of one name this close, as a share of the photo, show one object. */
export const SAME_POINT = 0.02

type Placed = Pick<Detection, 'label' | 'region' | 'menu'>

/** How names are compared; see `LabelMatcher`. */
export type LabelComparison = {
  kinship(a: string, b: string): LabelKinship
  sameWords(a: string, b: string): boolean
}

/**
 * Whether two sightings show one object. Symmetric. Boxes of tilted menu lines overlap their neighbours' ("Tomato soup",
 * "Lentil soup"), so two lines are one only where the words are the same.
 */
export function showSameObject(a: Placed, b: Placed, matcher: LabelComparison): boolean {
  const [boxA, boxB] = [regionBox(a.region), regionBox(b.region)]
  if (boxA && boxB) return boxesShowSameObject(a, boxA, b, boxB, matcher)
  const kinship = matcher.kinship(a.label, b.label)
  if (kinship === 'different') return false
  const [centreA, centreB] = [regionCentre(a.region), regionCentre(b.region)]
  if (boxA) return boxContainsPoint(boxA, centreB)
  if (boxB) return boxContainsPoint(boxB, centreA)
  return kinship === 'same' && Math.hypot(centreA.x - centreB.x, centreA.y - centreB.y) <= SAME_POINT
}

function boxesShowSameObject(
  a: Placed,
  boxA: NormalizedBox,
  b: Placed,
  boxB: NormalizedBox,
  matcher: LabelComparison,
): boolean {
  const overlap = intersectionOverUnion(boxA, boxB)
  if (overlap >= SAME_BOX_IOU) return true
  if (overlap === 0 && boxArea(boxA) > 0 && boxArea(boxB) > 0) return false
  if (a.menu && b.menu) return overlap >= SAME_PLACE_IOU && matcher.sameWords(a.label, b.label)
  const kinship = matcher.kinship(a.label, b.label)
  if (kinship === 'different') return false
  if (kinship === 'akin') return overlap >= AKIN_PLACE_IOU
  return overlap >= SAME_PLACE_IOU || containment(boxA, boxB) >= PIECE_OF
}
