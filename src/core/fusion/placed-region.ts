import { boxCentre, boxContainsPoint, type Region } from '../geometry/normalized.ts'
import { shiftedBox } from '../geometry/shifted.ts'
import type { Correction } from './food-item.ts'

/** Where a thing is once the person has placed it: in their box, else where it was seen, brought along once the dot left it. */
export function placedRegion(seen: Region, { point, box }: Correction): Region {
  if (box) return { kind: 'box', box }
  if (!point || seen.kind === 'whole-photo') return seen
  if (seen.kind === 'point') return { kind: 'point', point }
  if (boxContainsPoint(seen.box, point)) return seen
  const middle = boxCentre(seen.box)
  return { kind: 'box', box: shiftedBox(seen.box, point.x - middle.x, point.y - middle.y) }
}
