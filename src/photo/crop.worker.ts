import type { EncodedImage } from '../core/analysis/photo.ts'
import type { NormalizedBox } from '../core/geometry/normalized.ts'
import { pixelBox } from '../core/geometry/pixel-box.ts'
import { drawResized, encodeJpeg } from './draw.ts'
import { SENT_QUALITY, sentSize } from './sizes.ts'

export type CropJob = {
  readonly job: number
  readonly sha256: string
  readonly original: Blob
  readonly region: NormalizedBox
}

export type CropReply = { readonly job: number; readonly value?: EncodedImage }

/** The photo cropped last, decoded: its details come one after the other. */
let held: { readonly sha256: string; readonly bitmap: ImageBitmap } | undefined

self.addEventListener('message', async ({ data }: MessageEvent<CropJob>) => {
  const { job } = data
  try {
    const value = await crop(data)
    self.postMessage({ job, value } satisfies CropReply, { transfer: [value.bytes.buffer] })
  } catch {
    self.postMessage({ job } satisfies CropReply)
  }
})

async function crop({ sha256, original, region }: CropJob): Promise<EncodedImage> {
  const bitmap = await decoded(sha256, original)
  const box = pixelBox(region, bitmap)
  const part = await createImageBitmap(bitmap, box.left, box.top, box.width, box.height)
  const drawn = drawResized(part, sentSize(box))
  part.close()
  return await encodeJpeg(drawn, SENT_QUALITY)
}

async function decoded(sha256: string, original: Blob): Promise<ImageBitmap> {
  if (held?.sha256 === sha256) return held.bitmap
  const bitmap = await createImageBitmap(original)
  held?.bitmap.close()
  held = { sha256, bitmap }
  return bitmap
}
