import {
  boxArea,
  boxCentre,
  boxContainsPoint,
  type NormalizedBox,
  type NormalizedPoint,
  normalizedPoint,
} from '../geometry/normalized.ts'
import { eachTouchingPair } from '../geometry/touching-pairs.ts'
import { append } from '../util/group-by.ts'
import type { FoodItem } from './food-item.ts'

/** A menu line's dot stands this far before its first letter, as a share of the photo's width, so that the words stay readable. */
const MENU_MARGIN = 0.014
/** Places to try, as shares of the box, from the middle outwards; not at the rim, where boxes are loose. */
const STEPS = [0.5, 0.375, 0.625, 0.25, 0.75]
const SPOTS = STEPS.flatMap((across) => STEPS.map((down) => ({ across, down }))).sort(
  (a, b) => Math.hypot(a.across - 0.5, a.down - 0.5) - Math.hypot(b.across - 0.5, b.down - 0.5),
)

/**
 * Places one dot per item: in the middle of its box or, where a smaller item lies in front of the middle, at the nearest
 * place that is its own. What the person placed stays.
 */
export function placeAnchors(items: readonly FoodItem[]): readonly FoodItem[] {
  const boxes = items.flatMap(({ region }) => (region.kind === 'box' ? [region.box] : []))
  const inFront = new Map<NormalizedBox, NormalizedBox[]>()
  eachTouchingPair(boxes, (i, j) => {
    const [a, b] = [boxes[i] as NormalizedBox, boxes[j] as NormalizedBox]
    if (isInFront(a, b)) append(inFront, b, a)
    if (isInFront(b, a)) append(inFront, a, b)
  })
  return items.map((item) => {
    if (item.region.kind !== 'box' || item.corrected.point || item.placed) return item
    const { box } = item.region
    return { ...item, anchor: item.menu ? beforeLine(box) : ownPlace(box, inFront.get(box) ?? []) }
  })
}

function beforeLine(box: NormalizedBox): NormalizedPoint {
  return normalizedPoint(Math.max(MENU_MARGIN / 2, box.xMin - MENU_MARGIN), (box.yMin + box.yMax) / 2)
}

function isInFront(other: NormalizedBox, box: NormalizedBox): boolean {
  const overlaps =
    other.xMin < box.xMax && other.xMax > box.xMin && other.yMin < box.yMax && other.yMax > box.yMin
  return overlaps && boxArea(other) < boxArea(box)
}

function ownPlace(box: NormalizedBox, inFront: readonly NormalizedBox[]): NormalizedPoint {
  if (inFront.length === 0) return boxCentre(box)
  const places = SPOTS.map(({ across, down }) =>
    normalizedPoint(box.xMin + across * (box.xMax - box.xMin), box.yMin + down * (box.yMax - box.yMin)),
  )
  const own = places.find((point) => !inFront.some((other) => boxContainsPoint(other, point)))
  return own ?? boxCentre(box)
}
