import type { PixelSize } from './coordinate-frame.ts'
import { type NormalizedBox, normalizedBox } from './normalized.ts'

export type PixelBox = PixelSize & { readonly left: number; readonly top: number }

/** The whole pixels of an image that a region touches, at least one. */
export function pixelBox({ xMin, yMin, xMax, yMax }: NormalizedBox, { width, height }: PixelSize): PixelBox {
  const [left, right] = span(xMin, xMax, width)
  const [top, bottom] = span(yMin, yMax, height)
  return { left, top, width: right - left, height: bottom - top }
}

/** The region that those pixels cover exactly. */
export function regionOfPixels({ left, top, ...box }: PixelBox, { width, height }: PixelSize): NormalizedBox {
  return normalizedBox({
    xMin: left / width,
    yMin: top / height,
    xMax: (left + box.width) / width,
    yMax: (top + box.height) / height,
  })
}

/** A sliver of a pixel that rounding adds does not count. */
function span(min: number, max: number, length: number): readonly [number, number] {
  const from = Math.min(length - 1, Math.max(0, Math.floor(min * length + 1e-6)))
  const to = Math.min(length, Math.ceil(max * length - 1e-6))
  return [from, Math.max(from + 1, to)]
}
