import type { EncodedImage } from '../core/analysis/photo.ts'
import { type PixelBox, pixelBox } from '../core/geometry/pixel-box.ts'
import type { CropJob, CropReply } from './crop-job.ts'
import { drawResized, encodeJpeg } from './draw.ts'
import { SENT_QUALITY, sentSize } from './sizes.ts'

/** The photo cropped last, decoded: its details come one after the other. */
let held: { readonly sha256: string; readonly bitmap: ImageBitmap } | undefined

self.addEventListener('message', async ({ data }: MessageEvent<CropJob>) => {
  const { job } = data
  try {
    const value = await crop(data)
    self.postMessage({ job, value } satisfies CropReply, { transfer: [value.bytes.buffer] })
  } catch (error) {
    self.postMessage({ job, problem: String(error) } satisfies CropReply)
  }
})

async function crop({ sha256, original, region }: CropJob): Promise<EncodedImage> {
  const bitmap = await decoded(sha256, original)
  const box = pixelBox(region, bitmap)
  const part = cut(bitmap, box)
  return await encodeJpeg(drawResized(part, sentSize(box)), SENT_QUALITY)
}

async function decoded(sha256: string, original: Blob): Promise<ImageBitmap> {
  if (held?.sha256 === sha256) return held.bitmap
  const bitmap = await createImageBitmap(original)
  held?.bitmap.close()
  held = { sha256, bitmap }
  return bitmap
}

function cut(bitmap: ImageBitmap, { left, top, width, height }: PixelBox): OffscreenCanvas {
  const canvas = new OffscreenCanvas(width, height)
  const context = canvas.getContext('2d', { alpha: false })
  if (!context) throw new Error('This browser gives workers no 2D canvas.')
  context.drawImage(bitmap, left, top, width, height, 0, 0, width, height)
  return canvas
}
