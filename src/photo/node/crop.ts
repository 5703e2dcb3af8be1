import sharp from 'sharp'
import type { CropPhoto } from '../../core/analysis/photo.ts'
import { pixelBox } from '../../core/geometry/pixel-box.ts'
import { refused } from '../inspect.ts'
import { SENT_QUALITY, sentSize } from '../sizes.ts'

/** As in the browser: a part of the original, shrunk only where it is larger than what is sent. */
export const cropPhotoBytes: CropPhoto = async ({ original }, region, signal) => {
  signal.throwIfAborted()
  const box = pixelBox(region, original)
  try {
    const { data, info } = await sharp(original.bytes)
      .extract(box)
      .resize({ ...sentSize(box), fit: 'fill' })
      .jpeg({ quality: Math.round(SENT_QUALITY * 100) })
      .toBuffer({ resolveWithObject: true })
    const { width, height } = info
    return { ok: true, value: { bytes: new Uint8Array(data), mediaType: 'image/jpeg', width, height } }
  } catch {
    // What was made of the photo here is sound; a failure is one of memory or of the file.
    return refused('damaged')
  }
}
