import {
  boxArea,
  boxCentre,
  boxContainsPoint,
  type NormalizedBox,
  type NormalizedPoint,
} from '../geometry/normalized.ts'
import type { FoodItem } from './food-item.ts'

/** A menu line's dot stands this far before its first letter, as a share of the photo's width: the words stay readable. */
const MENU_MARGIN = 0.014
/** Candidate places, as shares of the box, from the middle outwards; the rim is left out, as boxes are loose there. */
const STEPS = [0.5, 0.375, 0.625, 0.25, 0.75]

/**
 * One well-placed dot per item: in the middle of its box, or, where a smaller thing lies in front of the middle, at the
 * place nearest to it that is the item's own. What the person placed stays.
 */
export function placeAnchors(items: readonly FoodItem[]): readonly FoodItem[] {
  const boxes = items.map(({ region }) => (region.kind === 'box' ? region.box : undefined))
  return items.map((item, index) => {
    const box = boxes[index]
    if (!box || item.corrected.point) return item
    if (item.menu) return { ...item, anchor: beforeLine(box) }
    const inFront = boxes.filter((other) => other && other !== box && isInFront(other, box))
    return { ...item, anchor: ownPlace(box, inFront as NormalizedBox[]) }
  })
}

function beforeLine(box: NormalizedBox): NormalizedPoint {
  return { x: Math.max(MENU_MARGIN / 2, box.xMin - MENU_MARGIN), y: (box.yMin + box.yMax) / 2 }
}

function isInFront(other: NormalizedBox, box: NormalizedBox): boolean {
  const overlaps =
    other.xMin < box.xMax && other.xMax > box.xMin && other.yMin < box.yMax && other.yMax > box.yMin
  return overlaps && boxArea(other) < boxArea(box)
}

function ownPlace(box: NormalizedBox, inFront: readonly NormalizedBox[]): NormalizedPoint {
  if (inFront.length === 0) return boxCentre(box)
  const places = STEPS.flatMap((across) =>
    STEPS.map((down) => ({
      away: Math.hypot(across - 0.5, down - 0.5),
      point: {
        x: box.xMin + across * (box.xMax - box.xMin),
        y: box.yMin + down * (box.yMax - box.yMin),
      },
    })),
  ).sort((a, b) => a.away - b.away)
  const own = places.find(({ point }) => !inFront.some((other) => boxContainsPoint(other, point)))
  return own?.point ?? boxCentre(box)
}
