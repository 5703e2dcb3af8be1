import { createHash } from 'node:crypto'
import sharp, { type Sharp } from 'sharp'
import type { EncodedImage, Photo } from '../../core/analysis/photo.ts'
import type { PixelSize } from '../../core/geometry/coordinate-frame.ts'
import type { Result } from '../../core/terms/failure.ts'
import { heicPixels } from '../heic-pixels.ts'
import { inspect, MOST_PIXELS, refused } from '../inspect.ts'
import { ORIGINAL_QUALITY, originalSize, SENT_QUALITY, sentSize } from '../sizes.ts'

/** A file's bytes become a photo, as in the browser: same formats, limits, sizes and refusals. */
export async function loadPhotoBytes(bytes: Uint8Array, name: string): Promise<Result<Photo>> {
  const inspected = inspect(bytes)
  if (!inspected.ok) return inspected
  try {
    const file =
      inspected.value.format === 'heic'
        ? await openHeic(bytes)
        : sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error' })
    if (!file) return refused('damaged')
    const upright = await file
      .autoOrient()
      .flatten({ background: '#ffffff' })
      .toColourspace('srgb')
      .raw()
      .toBuffer({ resolveWithObject: true })
    const { width, height, channels } = upright.info
    const pixels = () =>
      sharp(upright.data, { raw: { width, height, channels }, limitInputPixels: MOST_PIXELS })
    const value: Photo = {
      name,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      sent: await encode(pixels(), sentSize({ width, height }), SENT_QUALITY),
      original: await encode(pixels(), originalSize({ width, height }), ORIGINAL_QUALITY),
    }
    return { ok: true, value }
  } catch {
    // sharp has one class of error for everything; what passed inspection and still fails is a damaged file.
    return refused('damaged')
  }
}

/** sharp's prebuilt libvips decodes AVIF, but no HEVC, whose patents its makers do not license. */
async function openHeic(bytes: Uint8Array): Promise<Sharp | undefined> {
  const { default: library } = await import('libheif-js/wasm-bundle.js')
  const pixels = await heicPixels(library, bytes)
  if (!pixels) return undefined
  const { data, width, height } = pixels
  return sharp(data, { raw: { width, height, channels: 4 }, limitInputPixels: MOST_PIXELS })
}

/** Without metadata. `quality` 0–1. */
export async function encode(image: Sharp, size: PixelSize, quality: number): Promise<EncodedImage> {
  const { data, info } = await image
    .resize({ ...size, fit: 'fill' })
    .jpeg({ quality: Math.round(quality * 100) })
    .toBuffer({ resolveWithObject: true })
  return { bytes: new Uint8Array(data), mediaType: 'image/jpeg', width: info.width, height: info.height }
}
