import type { EncodedImage } from '../core/analysis/photo.ts'
import type { PixelSize } from '../core/geometry/coordinate-frame.ts'
import { plainJpeg } from './jpeg.ts'

type Source = ImageBitmap | OffscreenCanvas

/** Draws `source` at `size`, on white. Halves as long as it can: one great leap would skip pixels. */
export function drawResized(source: Source, size: PixelSize): OffscreenCanvas {
  let from: Source = source
  while (from.width >= size.width * 2 && from.height >= size.height * 2) {
    from = drawOnWhite(from, { width: Math.ceil(from.width / 2), height: Math.ceil(from.height / 2) })
  }
  return drawOnWhite(from, size)
}

function drawOnWhite(source: Source, { width, height }: PixelSize): OffscreenCanvas {
  const canvas = new OffscreenCanvas(width, height)
  const context = canvas.getContext('2d', { alpha: false })
  if (!context) throw new Error('This browser gives workers no 2D canvas.')
  context.fillStyle = '#fff'
  context.fillRect(0, 0, width, height)
  context.imageSmoothingQuality = 'high'
  context.drawImage(source, 0, 0, width, height)
  return canvas
}

/**
 * Encoding afresh leaves the file's metadata behind; what browsers add of their own (a profile that says sRGB, Exif that
 * says upright) is taken off as well. `quality` 0–1.
 */
export async function encodeJpeg(canvas: OffscreenCanvas, quality: number): Promise<EncodedImage> {
  const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality })
  const bytes = plainJpeg(new Uint8Array(await blob.arrayBuffer()))
  return { bytes, mediaType: 'image/jpeg', width: canvas.width, height: canvas.height }
}
