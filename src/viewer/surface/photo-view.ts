import { useCallback, useState } from 'react'
import type { PixelSize } from '../../core/geometry/coordinate-frame.ts'
import type { NormalizedPoint } from '../../core/geometry/normalized.ts'
import {
  clampViewport,
  fitViewport,
  panBy,
  toScreen,
  type Viewport,
  zoomAt,
  zoomLimits,
} from '../../core/geometry/viewport.ts'

/** Clear space around the fitted photo, CSS px. */
const PADDING = { wide: 24, narrow: 0 } as const
const NARROW = 640
const ZOOM_STEP = 1.5
/** A dot nearer to the edge than this is moved into view, CSS px. */
const MARGIN = 40

type View = { readonly surface: PixelSize; readonly viewport: Viewport; readonly fitted: boolean }

export type PhotoView = {
  readonly viewport: Viewport
  readonly surface: PixelSize
  readonly padding: number
  readonly setViewport: (viewport: Viewport) => void
  readonly setSurface: (surface: PixelSize) => void
  readonly zoomIn: () => void
  readonly zoomOut: () => void
  readonly fit: () => void
  /** Pans as little as is needed for the point to be well inside the surface. */
  readonly reveal: (point: NormalizedPoint) => void
}

/** How the photo lies on the screen. As long as it is fitted it stays fitted when the screen changes. */
export function usePhotoView(photo: PixelSize): PhotoView {
  const [{ surface, viewport }, setView] = useState<View>({
    surface: { width: 0, height: 0 },
    viewport: { scale: 1, x: 0, y: 0 },
    fitted: true,
  })
  const padding = paddingFor(surface)

  const setViewport = useCallback(
    (next: Viewport) =>
      setView((view) => ({ ...view, viewport: next, fitted: isFitted(next, photo, view.surface) })),
    [photo],
  )
  const setSurface = useCallback(
    (next: PixelSize) =>
      setView((view) => ({
        ...view,
        surface: next,
        viewport: view.fitted
          ? fitViewport(photo, next, paddingFor(next))
          : clampViewport(view.viewport, photo, next),
      })),
    [photo],
  )
  const zoom = (factor: number) => {
    const centre = { x: surface.width / 2, y: surface.height / 2 }
    const next = zoomAt(viewport, centre, factor, zoomLimits(photo, surface, padding))
    setViewport(clampViewport(next, photo, surface))
  }
  const reveal = (point: NormalizedPoint) => {
    const at = toScreen(viewport, photo, point)
    const dx = shortfall(at.x, surface.width)
    const dy = shortfall(at.y, surface.height)
    if (dx || dy) setViewport(clampViewport(panBy(viewport, dx, dy), photo, surface))
  }
  return {
    viewport,
    surface,
    padding,
    setViewport,
    setSurface,
    zoomIn: () => zoom(ZOOM_STEP),
    zoomOut: () => zoom(1 / ZOOM_STEP),
    fit: () => setViewport(fitViewport(photo, surface, padding)),
    reveal,
  }
}

function paddingFor(surface: PixelSize): number {
  return surface.width < NARROW ? PADDING.narrow : PADDING.wide
}

function isFitted(viewport: Viewport, photo: PixelSize, surface: PixelSize): boolean {
  return viewport.scale <= fitViewport(photo, surface, paddingFor(surface)).scale * 1.001
}

function shortfall(at: number, length: number): number {
  if (at < MARGIN) return MARGIN - at
  return at > length - MARGIN ? length - MARGIN - at : 0
}
