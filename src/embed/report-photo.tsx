import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { PhotoFacts } from '../core/analysis/document.ts'
import type { Row } from '../core/analysis/row.ts'
import type { PixelSize } from '../core/geometry/coordinate-frame.ts'
import {
  clampViewport,
  fitViewport,
  panBy,
  type Viewport,
  zoomAt,
  zoomLimits,
} from '../core/geometry/viewport.ts'
import type { PhotoId } from '../core/terms/ids.ts'
import type { CardTarget } from '../viewer/card/card-anchor.ts'
import { attachGestures, type GestureHandlers, type ViewChange } from '../viewer/surface/gestures.ts'
import { hitTest } from '../viewer/surface/hit-test.ts'
import { paintSurface } from '../viewer/surface/plain-canvas.tsx'
import { dotDiameter, dotScreenPositions } from '../viewer/painter/dot-places.ts'
import { toDots } from '../viewer/painter/dots.ts'
import type { DotScene } from '../viewer/painter/painter.ts'
import { spriteSheet } from '../viewer/painter/sprites.ts'
import { useSurface } from '../viewer/surface/use-surface-size.ts'
import type { Palette } from '../viewer/tokens.ts'
import { EMBED_WORDS } from '../wording/en/parts.ts'

/** Where dots are just now, for what is anchored to them, and on which photo. */
export type SurfaceView = {
  readonly photo: PhotoId
  readonly targetOf: (id: string) => CardTarget | undefined
}

export type PhotoSurfaceProps = {
  readonly image: ImageBitmap
  readonly photo: PhotoFacts
  readonly rows: readonly Row[]
  readonly palette: Palette
  readonly hoveredId: string | undefined
  readonly selectedId: string | undefined
  readonly onHover: (id: string | undefined) => void
  readonly onSelect: (id: string | undefined) => void
  readonly onView: (view: SurfaceView) => void
}

const ZOOM_STEP = 1.6

/** The photo with its dots on a plain canvas, zoomed by buttons, two fingers, or the wheel with ctrl held. */
export function PhotoSurface(props: PhotoSurfaceProps) {
  const wrapper = useRef<HTMLDivElement>(null)
  const canvas = useRef<HTMLCanvasElement>(null)
  const surface = useSurface(wrapper)
  const [moved, setMoved] = useState<Viewport>()
  const scene = useScene(props, surface, moved)
  const { viewport, photo, places, dots, sprites } = scene
  const fitted = fitViewport(photo, surface).scale
  const enlarged = viewport.scale > fitted * 1.001

  const change = ({ at, factor, dx, dy }: ViewChange) => {
    const next = zoomAt(latest.current.scene.viewport, at, factor, zoomLimits(photo, surface))
    const settled = clampViewport(panBy(next, dx, dy), photo, surface)
    latest.current.scene = { ...latest.current.scene, viewport: settled }
    setMoved(settled.scale > fitted * 1.001 ? settled : undefined)
  }
  const handlers: GestureHandlers = {
    onMoveView: change,
    onHover: (at, pointerType) => props.onHover(at && hitTest(scene, at, pointerType)),
    onTap: (at, pointerType) => props.onSelect(hitTest(scene, at, pointerType)),
    onDoubleTap: (at) => change({ at, factor: 2, dx: 0, dy: 0 }),
  }
  const latest = useRef({ handlers, enlarged, scene })
  useLayoutEffect(() => {
    latest.current = { handlers, enlarged, scene }
  })

  useEffect(() => {
    if (!wrapper.current) return
    return attachGestures(wrapper.current, () => latest.current.handlers, {
      wheel: 'with-key',
      oneFinger: () => latest.current.enlarged,
    })
  }, [])

  useLayoutEffect(() => {
    if (!canvas.current || surface.width === 0) return
    paintSurface(canvas.current, scene, props.image, window.devicePixelRatio)
  })

  const { onView } = props
  const { sha256 } = props.photo
  useEffect(() => {
    onView({
      photo: sha256,
      targetOf(id) {
        const at = places[dots.findIndex((dot) => dot.id === id)]?.at
        return wrapper.current && at
          ? { surface: wrapper.current, at, radius: sprites.diameter / 2 + 4 }
          : undefined
      },
    })
  }, [onView, sha256, places, dots, sprites])

  const zoom = (factor: number) =>
    change({ at: { x: surface.width / 2, y: surface.height / 2 }, factor, dx: 0, dy: 0 })
  return (
    <div className="pv-photo" style={{ aspectRatio: `${photo.width} / ${photo.height}` }}>
      <div
        ref={wrapper}
        className="pv-surface"
        aria-hidden="true"
        data-hovering={props.hoveredId ? '' : undefined}
      >
        <canvas ref={canvas} />
      </div>
      <div className="pv-zoom">
        <ZoomButton label={EMBED_WORDS.zoomIn} path="M12 6v12M6 12h12" onClick={() => zoom(ZOOM_STEP)} />
        <ZoomButton
          label={EMBED_WORDS.zoomOut}
          path="M6 12h12"
          disabled={!enlarged}
          onClick={() => zoom(1 / ZOOM_STEP)}
        />
      </div>
    </div>
  )
}

function ZoomButton(props: { label: string; path: string; disabled?: boolean; onClick: () => void }) {
  return (
    <button type="button" aria-label={props.label} disabled={props.disabled} onClick={props.onClick}>
      <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
        <path d={props.path} />
      </svg>
    </button>
  )
}

function useScene(props: PhotoSurfaceProps, surface: PixelSize, moved: Viewport | undefined): DotScene {
  const { rows, photo, palette, hoveredId, selectedId } = props
  const dots = useMemo(() => toDots(rows, { photo: photo.sha256 }), [rows, photo])
  const viewport = useMemo(
    () => (moved ? clampViewport(moved, photo, surface) : fitViewport(photo, surface)),
    [moved, photo, surface],
  )
  const places = useMemo(() => dotScreenPositions(dots, viewport, photo), [dots, viewport, photo])
  const diameter = dotDiameter(dots, photo, viewport.scale)
  const sprites = useMemo(
    () => spriteSheet({ palette, diameter, pixelRatio: window.devicePixelRatio }),
    [palette, diameter],
  )
  return { dots, places, viewport, photo, surface, sprites, hoveredId, selectedId }
}
