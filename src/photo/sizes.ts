import type { PixelSize } from '../core/geometry/coordinate-frame.ts'
import { resizedSize } from '../core/geometry/resized-size.ts'

/** Long edge of what is shown and cropped from, pixels. */
const LONGEST_EDGE = 4096

/** JPEG qualities, 0–1. */
export const ORIGINAL_QUALITY = 0.92
export const SENT_QUALITY = 0.85

/** Never larger than the photo itself. */
export function originalSize(photo: PixelSize): PixelSize {
  const scale = Math.min(1, LONGEST_EDGE / Math.max(photo.width, photo.height))
  return {
    width: Math.max(1, Math.round(photo.width * scale)),
    height: Math.max(1, Math.round(photo.height * scale)),
  }
}

/** What no provider resizes again. */
export function sentSize(photo: PixelSize): PixelSize {
  return resizedSize(photo, 'standard')
}
