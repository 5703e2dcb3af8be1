import { type NormalizedBox, normalizedBox, type Region } from '../../src/core/geometry/normalized.ts'

/** Left, top, right and bottom edge as shares of the photo. */
export function box(xMin: number, yMin: number, xMax: number, yMax: number): NormalizedBox {
  return normalizedBox({ xMin, yMin, xMax, yMax })
}

/** The same as a region. */
export function boxRegion(...edges: Parameters<typeof box>): Region & { readonly kind: 'box' } {
  return { kind: 'box', box: box(...edges) }
}
