import sharp from 'sharp'
import type { CropPhoto } from '../../core/analysis/photo.ts'
import { pixelBox } from '../../core/geometry/pixel-box.ts'
import { refused } from '../inspect.ts'
import { SENT_QUALITY, sentSize } from '../sizes.ts'
import { encode } from './load.ts'

/** As in the browser: a part of the original, shrunk only where it is larger than what is sent. */
export const cropPhotoBytes: CropPhoto = async ({ original }, region, signal) => {
  signal.throwIfAborted()
  const box = pixelBox(region, original)
  try {
    const part = sharp(original.bytes).extract(box)
    return { ok: true, value: await encode(part, sentSize(box), SENT_QUALITY) }
  } catch {
    // What was made of the photo here is sound; a failure is one of memory or of the file.
    return refused('damaged')
  }
}
