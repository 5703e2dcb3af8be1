import { containment, intersectionOverUnion } from '../geometry/iou.ts'
import {
  boxArea,
  boxContainsPoint,
  type NormalizedBox,
  regionBox,
  regionCentre,
} from '../geometry/normalized.ts'
import type { LabelKinship } from '../text/name-words.ts'
import type { Detection } from './detection.ts'

/** Boxes of one name that overlap this much are one place; equal neighbours that merely touch stay below it. */
const SAME_PLACE_IOU = 0.5
/** Of names that only share a word, boxes have to agree more: an almond butter behind a peanut butter stays. */
const AKIN_PLACE_IOU = 0.7
/** Boxes this alike are one thing whatever it was called: two names for one object. */
const SAME_BOX_IOU = 0.85
/** A box this far inside another of the same name is a part of it: one egg of "eggs". */
const PART_OF = 0.8
/** Points of one name this close, as a share of the photo, are one place. */
export const SAME_POINT = 0.02

type Sighting = Pick<Detection, 'label' | 'region' | 'menu'>

/** How names are compared: `LabelMatcher`, which remembers what it compared. */
export type NameComparison = {
  kinship(a: string, b: string): LabelKinship
  sameWords(a: string, b: string): boolean
}

/**
 * Whether two sightings show one thing. Symmetric.
 * Boxes of tilted menu lines overlap their neighbours', so two lines are one only in the same words ("Tomato soup", "Lentil soup").
 */
export function showSameObject(a: Sighting, b: Sighting, names: NameComparison): boolean {
  const [boxA, boxB] = [regionBox(a.region), regionBox(b.region)]
  if (boxA && boxB) return boxesShowSameThing(a, boxA, b, boxB, names)
  const kinship = names.kinship(a.label, b.label)
  if (kinship === 'different') return false
  const [centreA, centreB] = [regionCentre(a.region), regionCentre(b.region)]
  if (boxA) return boxContainsPoint(boxA, centreB)
  if (boxB) return boxContainsPoint(boxB, centreA)
  return kinship === 'same' && Math.hypot(centreA.x - centreB.x, centreA.y - centreB.y) <= SAME_POINT
}

function boxesShowSameThing(
  a: Sighting,
  boxA: NormalizedBox,
  b: Sighting,
  boxB: NormalizedBox,
  names: NameComparison,
): boolean {
  const overlap = intersectionOverUnion(boxA, boxB)
  if (overlap >= SAME_BOX_IOU) return true
  if (overlap === 0 && boxArea(boxA) > 0 && boxArea(boxB) > 0) return false
  if (a.menu && b.menu) return overlap >= SAME_PLACE_IOU && names.sameWords(a.label, b.label)
  const kinship = names.kinship(a.label, b.label)
  if (kinship === 'different') return false
  if (kinship === 'akin') return overlap >= AKIN_PLACE_IOU
  return overlap >= SAME_PLACE_IOU || containment(boxA, boxB) >= PART_OF
}
