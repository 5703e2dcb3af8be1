import type { PixelSize } from './coordinate-frame.ts'
import {
  type NormalizedPoint,
  normalizedPoint,
  type ScreenPoint,
  type ScreenSize,
  screenPoint,
} from './normalized.ts'

/** How the photo lies on its surface: `screen = photoPixel × scale + (x, y)`, in CSS pixels. */
export type Viewport = { readonly scale: number; readonly x: number; readonly y: number }

/** How many times its fitted size a photo can be enlarged to. */
const MOST_ENLARGED = 12

/** The whole photo, centred, as large as the surface less `padding` CSS pixels on each side allows. */
export function fitViewport(photo: PixelSize, surface: ScreenSize, padding = 0): Viewport {
  const scale = Math.min(
    Math.max(1, surface.width - 2 * padding) / photo.width,
    Math.max(1, surface.height - 2 * padding) / photo.height,
  )
  return {
    scale,
    x: (surface.width - photo.width * scale) / 2,
    y: (surface.height - photo.height * scale) / 2,
  }
}

/** Enlarges by `factor` about the point `at`, between the fitted scale and `MOST_ENLARGED` times it. */
export function zoomAt(
  viewport: Viewport,
  at: ScreenPoint,
  factor: number,
  limits: { readonly min: number; readonly max: number },
): Viewport {
  const scale = Math.min(limits.max, Math.max(limits.min, viewport.scale * factor))
  const by = scale / viewport.scale
  return { scale, x: at.x - (at.x - viewport.x) * by, y: at.y - (at.y - viewport.y) * by }
}

/** The smallest and largest scale for this photo on this surface. */
export function zoomLimits(photo: PixelSize, surface: ScreenSize, padding = 0): { min: number; max: number } {
  const { scale } = fitViewport(photo, surface, padding)
  return { min: scale, max: scale * MOST_ENLARGED }
}

/** Shifts the photo by so many CSS pixels. */
export function panBy(viewport: Viewport, dx: number, dy: number): Viewport {
  return { ...viewport, x: viewport.x + dx, y: viewport.y + dy }
}

/**
 * Keeps the photo on the surface: centred along an axis it does not fill, and along one it does with no wider gap than
 * `gutter` CSS pixels.
 */
export function clampViewport(
  viewport: Viewport,
  photo: PixelSize,
  surface: ScreenSize,
  gutter = 0,
): Viewport {
  return {
    scale: viewport.scale,
    x: clampAxis(viewport.x, photo.width * viewport.scale, surface.width, gutter),
    y: clampAxis(viewport.y, photo.height * viewport.scale, surface.height, gutter),
  }
}

/** Where a place on the photo is on the surface. */
export function toScreen(viewport: Viewport, photo: PixelSize, point: NormalizedPoint): ScreenPoint {
  return screenPoint(
    point.x * photo.width * viewport.scale + viewport.x,
    point.y * photo.height * viewport.scale + viewport.y,
  )
}

/** The place on the photo under a screen point, held to the photo's edges. */
export function toPhoto(viewport: Viewport, photo: PixelSize, point: ScreenPoint): NormalizedPoint {
  const share = (offset: number, length: number) =>
    Math.min(1, Math.max(0, offset / (length * viewport.scale)))
  return normalizedPoint(share(point.x - viewport.x, photo.width), share(point.y - viewport.y, photo.height))
}

function clampAxis(offset: number, length: number, room: number, gutter: number): number {
  if (length + 2 * gutter <= room) return (room - length) / 2
  return Math.min(gutter, Math.max(room - length - gutter, offset))
}
