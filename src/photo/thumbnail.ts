import type { EncodedImage, Photo } from '../core/analysis/photo.ts'
import { drawResized, encodeJpeg } from './draw.ts'

/** Pixels: sharp on a card of 160 CSS pixels on most screens. */
const LONG_EDGE = 320
const QUALITY = 0.75

/** A small picture of a photo. Undefined where the browser cannot draw one. */
export async function thumbnail({ sent }: Photo): Promise<EncodedImage | undefined> {
  const scale = Math.min(1, LONG_EDGE / Math.max(sent.width, sent.height))
  const size = {
    width: Math.max(1, Math.round(sent.width * scale)),
    height: Math.max(1, Math.round(sent.height * scale)),
  }
  try {
    const bitmap = await createImageBitmap(new Blob([sent.bytes], { type: sent.mediaType }))
    const drawn = drawResized(bitmap, size)
    bitmap.close()
    return await encodeJpeg(drawn, QUALITY)
  } catch {
    return undefined
  }
}
