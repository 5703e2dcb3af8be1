import type { PixelSize } from '../core/geometry/coordinate-frame.ts'

/** A JPEG's frame size, and whether its picture runs to its end marker. ITU-T T.81, annex B. */
export type JpegLayout = { readonly size?: PixelSize; readonly complete: boolean }

export const START_OF_SCAN = 0xda
const END_OF_IMAGE = 0xd9

/**
 * Walks the segments, so that the small picture in the metadata is neither measured nor taken for the end; within
 * scans it looks for the next marker. What follows the end (phones append things there) is left alone.
 */
export function readJpeg(bytes: Uint8Array): JpegLayout {
  let size: PixelSize | undefined
  let at = 2
  while (at + 4 <= bytes.length || bytes[at + 1] === END_OF_IMAGE) {
    if (bytes[at] !== 0xff) return layout(size, false)
    const marker = bytes[at + 1] as number
    if (marker === 0xff) {
      at++
      continue
    }
    if (marker === END_OF_IMAGE) return layout(size, size !== undefined)
    const length = ((bytes[at + 2] as number) << 8) | (bytes[at + 3] as number)
    if (isFrameHeader(marker) && at + 9 <= bytes.length) {
      const height = ((bytes[at + 5] as number) << 8) | (bytes[at + 6] as number)
      const width = ((bytes[at + 7] as number) << 8) | (bytes[at + 8] as number)
      size ??= { width, height }
    }
    at += 2 + length
    if (marker === START_OF_SCAN) at = endOfScan(bytes, at)
  }
  return layout(size, false)
}

function layout(size: PixelSize | undefined, complete: boolean): JpegLayout {
  return size ? { size, complete } : { complete }
}

/** SOF0 to SOF15 but for DHT, JPG and DAC, which share the range. */
function isFrameHeader(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc
}

/** The next marker that is neither a stuffed byte nor a restart; the file's end if there is none. */
export function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = from; at + 1 < bytes.length; at++) {
    if (bytes[at] !== 0xff) continue
    const next = bytes[at + 1] as number
    if (next !== 0x00 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at
  }
  return bytes.length
}
