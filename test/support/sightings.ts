import type { Detection } from '../../src/core/fusion/detection.ts'

/** A sighting by its corners, in shares of the photo. */
export function boxed(
  id: string,
  label: string,
  [xMin, yMin, xMax, yMax]: readonly [number, number, number, number],
  more: Partial<Detection> = {},
): Detection {
  return { id, label, count: 1, region: { kind: 'box', box: { xMin, yMin, xMax, yMax } }, ...more }
}

export function pointed(id: string, label: string, x: number, y: number): Detection {
  return { id, label, count: 1, region: { kind: 'point', point: { x, y } } }
}
