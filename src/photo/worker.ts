import type { Photo } from '../core/analysis/photo.ts'
import type { Result } from '../core/terms/failure.ts'
import { drawResized, encodeJpeg } from './draw.ts'
import { heicPixels } from './heic-pixels.ts'
import { inspect, refused } from './inspect.ts'
import { ORIGINAL_QUALITY, originalSize, SENT_QUALITY, sentSize } from './sizes.ts'
import type { ReadableFormat } from './sniff.ts'

/** A photo without its name: what the worker makes of a file. */
export type LoadedPhoto = Omit<Photo, 'name'>
export type WorkerReply = { readonly result: Result<LoadedPhoto> } | { readonly bug: string }

self.addEventListener('message', async (event: MessageEvent<Blob>) => {
  try {
    const result = await load(event.data)
    const transfer = result.ok ? [result.value.sent.bytes.buffer, result.value.original.bytes.buffer] : []
    self.postMessage({ result } satisfies WorkerReply, { transfer })
  } catch (error) {
    self.postMessage({ bug: String(error) } satisfies WorkerReply)
  }
})

async function load(file: Blob): Promise<Result<LoadedPhoto>> {
  // A file moved or deleted since it was picked can no longer be read.
  const buffer = await file.arrayBuffer().catch(() => undefined)
  if (!buffer) return refused('damaged')
  const bytes = new Uint8Array(buffer)
  const inspected = inspect(bytes)
  if (!inspected.ok) return inspected
  const bitmap = await decode(bytes, inspected.value.format)
  if (!bitmap) return refused('damaged')
  const whole = drawResized(bitmap, originalSize(bitmap))
  const sent = drawResized(whole, sentSize(bitmap))
  bitmap.close()
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  const value = {
    sha256: Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join(''),
    sent: await encodeJpeg(sent, SENT_QUALITY),
    original: await encodeJpeg(whole, ORIGINAL_QUALITY),
  }
  return { ok: true, value }
}

/**
 * Upright pixels, or nothing where it cannot be decoded; of an animation, the first image. Orientation is taken from EXIF,
 * or from the container for AVIF and HEIC.
 */
async function decode(
  bytes: Uint8Array<ArrayBuffer>,
  format: ReadableFormat,
): Promise<ImageBitmap | undefined> {
  try {
    const blob = new Blob([bytes], { type: `image/${format}` })
    return await createImageBitmap(blob, { imageOrientation: 'from-image' })
  } catch {
    return format === 'heic' ? await decodeHeic(bytes) : undefined
  }
}

/** For browsers that do not read HEIC themselves (all but Safari); 0.7 MB compressed, so only imported when one is opened. */
async function decodeHeic(bytes: Uint8Array): Promise<ImageBitmap | undefined> {
  const { default: buildLibheif } = await import('heic-decoder')
  const pixels = await heicPixels(buildLibheif(), bytes)
  return pixels && createImageBitmap(new ImageData(pixels.data, pixels.width, pixels.height))
}
