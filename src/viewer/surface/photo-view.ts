import { useEffect, useLayoutEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react'
import type { PixelSize } from '../../core/geometry/coordinate-frame.ts'
import {
  type NormalizedPoint,
  type ScreenPoint,
  type ScreenSize,
  screenPoint,
  screenSize,
} from '../../core/geometry/normalized.ts'
import {
  clampViewport,
  fitViewport,
  panBy,
  toScreen,
  type Viewport,
  zoomAt,
  zoomLimits,
} from '../../core/geometry/viewport.ts'
import type { ViewChange } from './gestures.ts'
import { LiveViewport } from './live-viewport.ts'

/** A photo enlarged by no more than this still counts as fitted. */
const FITTED_WITHIN = 1.001
/** A dot nearer to the edge than this is moved into view, CSS px. */
const MARGIN = 40
/** A wheel that was still for so long has come to rest, ms; fingers tell themselves. */
const REST_AFTER = 140

export type PhotoViewOptions = {
  /** Clear space around the fitted photo on a surface of this size, CSS px. */
  readonly padding: (surface: ScreenSize) => number
  /** Clear space that may be left beyond the edges of an enlarged photo, CSS px. */
  readonly gutter?: number
  /** What one press of a zoom button enlarges by. */
  readonly zoomStep: number
}

export type PhotoView = {
  readonly photo: PixelSize
  /** The surface's element, once it is mounted, and its size in CSS px. */
  readonly element: HTMLElement | null
  readonly surface: ScreenSize
  readonly setElement: (element: HTMLElement | null) => void
  /** How the photo lay when it last came to rest: what its dots are laid out for. */
  readonly viewport: Viewport
  /** How it lies now: ahead of `viewport` while a gesture lasts. */
  readonly current: () => Viewport
  /** Hears of every change of `current`. Returns how to stop. */
  readonly subscribe: (listener: () => void) => () => void
  /** Beyond the size at which all of the photo is seen. */
  readonly enlarged: boolean
  /** CSS px per pixel of the photo, at most. */
  readonly maxScale: number
  /** A step of a gesture: shown at once, and known to React when the gesture rests. */
  readonly move: (change: ViewChange) => void
  /** The gesture has ended. */
  readonly rest: () => void
  readonly zoomIn: () => void
  readonly zoomOut: () => void
  readonly fit: () => void
  /** Enlarges to this scale about a place on the surface, which stays where it is. */
  readonly zoomTo: (scale: number, at: ScreenPoint) => void
  /** Pans as little as is needed for the point to be well inside the surface. */
  readonly reveal: (point: NormalizedPoint) => void
}

/**
 * How a photo lies on its surface, and how that changes. A photo that was not moved stays fitted while the surface changes
 * its size. `photo` is compared by identity: another one starts fitted.
 */
export function usePhotoView(photo: PixelSize, options: PhotoViewOptions): PhotoView {
  const [element, setElement] = useState<HTMLElement | null>(null)
  const [moved, setMoved] = useState<{ readonly photo: PixelSize; readonly viewport: Viewport }>()
  const surface = useSurfaceSize(element)
  const padding = options.padding(surface)
  const { gutter } = options
  const viewport = useMemo(
    () =>
      moved?.photo === photo
        ? clampViewport(moved.viewport, photo, surface, gutter)
        : fitViewport(photo, surface, padding),
    [moved, photo, surface, padding, gutter],
  )
  const limits = zoomLimits(photo, surface, padding)
  const isEnlarged = ({ scale }: Viewport) => scale > limits.min * FITTED_WITHIN

  const [live] = useState(() => new LiveViewport(viewport))
  const resting = useRef<ReturnType<typeof setTimeout>>(undefined)
  // Where a zoom under way would have the photo if it might lie anywhere: what is between the fingers stays there, though a
  // photo lower than its surface is kept in the middle until it fills it.
  const free = useRef<Viewport>(undefined)
  const rest = () => {
    free.current = undefined
    if (resting.current === undefined) return
    clearTimeout(resting.current)
    resting.current = undefined
    const now = live.current()
    const enlarged = isEnlarged(now)
    if (!enlarged) live.set(fitViewport(photo, surface, padding))
    setMoved(enlarged ? { photo, viewport: now } : undefined)
  }
  // While a gesture lasts it is ahead: a render in between does not take the photo back.
  useLayoutEffect(() => {
    if (resting.current === undefined) live.set(viewport)
  }, [live, viewport])
  useEffect(() => () => clearTimeout(resting.current), [])

  const move = ({ at, factor, dx, dy }: ViewChange) => {
    // Two fingers report one after the other within a frame: the second builds on the first, not on the last render.
    const from = factor === 1 ? live.current() : (free.current ?? live.current())
    const zoomed = panBy(zoomAt(from, at, factor, limits), dx, dy)
    free.current = factor === 1 ? undefined : zoomed
    clearTimeout(resting.current)
    resting.current = setTimeout(rest, REST_AFTER)
    live.set(clampViewport(zoomed, photo, surface, gutter))
  }
  const moveAtOnce = (change: ViewChange) => {
    move(change)
    rest()
  }
  const zoom = (factor: number) =>
    moveAtOnce({ at: screenPoint(surface.width / 2, surface.height / 2), factor, dx: 0, dy: 0 })
  return {
    photo,
    element,
    surface,
    setElement,
    viewport,
    current: live.current,
    subscribe: live.subscribe,
    enlarged: isEnlarged(viewport),
    maxScale: limits.max,
    move,
    rest,
    zoomIn: () => zoom(options.zoomStep),
    zoomOut: () => zoom(1 / options.zoomStep),
    fit: () => zoom(0),
    zoomTo: (scale, at) => moveAtOnce({ at, factor: scale / live.current().scale, dx: 0, dy: 0 }),
    reveal(point) {
      const at = toScreen(live.current(), photo, point)
      const dx = shortfall(at.x, surface.width)
      const dy = shortfall(at.y, surface.height)
      if (dx || dy) moveAtOnce({ at, factor: 1, dx, dy })
    },
  }
}

/** The viewport as it is now, for what follows the photo through a gesture. */
export function useLiveViewport({ subscribe, current }: PhotoView): Viewport {
  return useSyncExternalStore(subscribe, current)
}

/** How far a place must go along one axis to be `MARGIN` inside. */
function shortfall(at: number, length: number): number {
  if (at < MARGIN) return MARGIN - at
  return at > length - MARGIN ? length - MARGIN - at : 0
}

/** The element's content size in whole CSS px, followed as it changes; 0 by 0 until it is laid out, which nothing here forces. */
function useSurfaceSize(element: HTMLElement | null): ScreenSize {
  const [size, setSize] = useState(screenSize(0, 0))
  useEffect(() => {
    if (!element) return
    const observer = new ResizeObserver(([entry]) => {
      if (!entry) return
      const { width, height } = entry.contentRect
      const next = screenSize(Math.round(width), Math.round(height))
      setSize((known) => (known.width === next.width && known.height === next.height ? known : next))
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [element])
  return size
}
