import type { Detection } from '../../src/core/fusion/detection.ts'
import { normalizedPoint } from '../../src/core/geometry/normalized.ts'
import { boxRegion } from './box.ts'

/** A sighting by its corners, in shares of the photo. */
export function boxed(
  id: string,
  label: string,
  [xMin, yMin, xMax, yMax]: readonly [number, number, number, number],
  more: Partial<Detection> = {},
): Detection {
  return { id, label, count: 1, region: boxRegion(xMin, yMin, xMax, yMax), ...more }
}

export function pointed(id: string, label: string, x: number, y: number): Detection {
  return { id, label, count: 1, region: { kind: 'point', point: normalizedPoint(x, y) } }
}
