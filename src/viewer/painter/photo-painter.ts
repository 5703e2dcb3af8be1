import type { PixelSize } from '../../core/geometry/coordinate-frame.ts'
import type { Viewport } from '../../core/geometry/viewport.ts'
import { PHOTO_RADIUS } from '../tokens.ts'

/** Draws the photo where the viewport puts it, in CSS pixels, with rounded corners. */
export function paintPhoto(
  context: CanvasRenderingContext2D,
  image: CanvasImageSource,
  viewport: Viewport,
  photo: PixelSize,
): void {
  const width = photo.width * viewport.scale
  const height = photo.height * viewport.scale
  context.save()
  context.beginPath()
  context.roundRect(viewport.x, viewport.y, width, height, PHOTO_RADIUS)
  context.clip()
  context.imageSmoothingEnabled = true
  context.imageSmoothingQuality = 'high'
  context.drawImage(image, viewport.x, viewport.y, width, height)
  context.restore()
}
