import {
  boxAroundPoint,
  boxCentre,
  type NormalizedBox,
  type NormalizedPoint,
} from '../geometry/normalized.ts'
import { boxWithinPhoto, partsOfBox, pointAlong, shiftedBox, withinPhoto } from '../geometry/shifted.ts'
import { MOST_PARTS } from './edit.ts'
import type { Appearance, FoodItem } from './food-item.ts'

/** Where a thing is: its dot, and its box if it has one. */
export type Place = { readonly point: NormalizedPoint; readonly box?: NormalizedBox }

type Seen = Pick<Appearance, 'anchor' | 'region'>

/** Half the side of the box that something is given which had only a dot, as a share of the photo. */
const NEW_REACH = 0.08

export function placeOf({ anchor, region }: Seen): Place {
  return { point: anchor, ...(region.kind === 'box' && { box: region.box }) }
}

/** The dot at another point, and the box shifted with it, as far as the photo goes. */
export function movedPlace(seen: Seen, to: NormalizedPoint): Place {
  const { point, box } = placeOf(seen)
  return { point: withinPhoto(to), ...(box && { box: shiftedBox(box, to.x - point.x, to.y - point.y) }) }
}

/** Dot and box shifted by so much, the box as far as the photo goes. */
export function shiftedPlace({ point, box }: Place, dx: number, dy: number): Place {
  if (!box) return { point: withinPhoto({ ...point, x: point.x + dx, y: point.y + dy }) }
  const shifted = shiftedBox(box, dx, dy)
  const [across, down] = [shifted.xMin - box.xMin, shifted.yMin - box.yMin]
  return { point: withinPhoto({ ...point, x: point.x + across, y: point.y + down }), box: shifted }
}

/** Another box; the dot keeps its place in it. */
export function resizedPlace({ point, box }: Place, to: NormalizedBox): Place {
  return { point: box ? pointAlong(point, box, to) : point, box: to }
}

/** The same, with a box if it had none. */
export function boxedPlace({ point, box }: Place): Place & { readonly box: NormalizedBox } {
  return { point, box: box ?? boxWithinPhoto(boxAroundPoint(point, NEW_REACH)) }
}

/** How many things an item is split into: as many as were counted, at least two. */
export function partCount({ count }: Pick<FoodItem, 'count'>): number {
  return Math.min(MOST_PARTS, Math.max(2, count))
}

/** Where the parts of what was taken for one thing are, on a photo `aspect` times as wide as high. Points only where it had no box. */
export function splitPlaces(seen: Seen, count: number, aspect: number): readonly Place[] {
  const { box } = placeOf(seen)
  const around = box ?? boxWithinPhoto(boxAroundPoint(seen.anchor, NEW_REACH / 2))
  return partsOfBox(around, count, aspect).map((part) => ({
    point: boxCentre(part),
    ...(box && { box: part }),
  }))
}
