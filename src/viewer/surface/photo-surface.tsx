import { type ReactNode, useEffect, useEffectEvent, useMemo } from 'react'
import { dotDiameter, dotScreenPositions } from '../painter/dot-places.ts'
import type { DotScene } from '../painter/painter.ts'
import { spriteSheet } from '../painter/sprites.ts'
import type { Palette } from '../tokens.ts'
import { attachGestures } from './gestures.ts'
import { type SurfaceInput, usePhotoGestures } from './photo-gestures.ts'

export type PhotoSurfaceProps = SurfaceInput & {
  readonly palette: Palette
  /** Lit as if hovered: its card is open. */
  readonly openId?: string | undefined
  /** In a page of someone else's: its wheel, and one finger while all of the photo is seen, scroll the page. */
  readonly inPage?: boolean
  /** What photo and dots are drawn with: `KonvaCanvas` or `PlainCanvas`. */
  readonly draw: (scene: DotScene) => ReactNode
}

/** Measured is what its parent gives it, never what the canvas inside it takes. */
const FILLS = { width: '100%', height: '100%', overflow: 'hidden' }

/** The photo with its dots, for eyes and pointers. Hidden from assistive technology: the list beside it says the same. */
export function PhotoSurface(props: PhotoSurfaceProps) {
  const { view, palette, selectedId, inPage = false } = props
  const { element, setElement, viewport, photo, surface, enlarged } = view
  const litId = props.hoveredId ?? props.openId
  const { dots, isDragging, gestures } = usePhotoGestures(props)
  const diameter = dotDiameter(dots, photo, viewport.scale)
  const places = useMemo(() => dotScreenPositions(dots, viewport, photo), [dots, viewport, photo])
  const sprites = useSprites(palette, diameter, window.devicePixelRatio)
  const scene = { dots, places, viewport, photo, surface, sprites, hoveredId: litId, selectedId }
  const handlers = useEffectEvent(() => gestures(scene))
  const movesByFinger = useEffectEvent(() => !inPage || enlarged)

  useEffect(() => {
    if (!element) return
    return attachGestures(element, () => handlers(), {
      wheel: inPage ? 'with-key' : 'plain',
      oneFinger: () => movesByFinger(),
    })
  }, [element, inPage])

  return (
    <div
      ref={setElement}
      className="pl-surface"
      style={FILLS}
      data-mode={props.edits?.mode}
      data-dragging={isDragging ? '' : undefined}
      data-hovering={litId ? '' : undefined}
      aria-hidden="true"
    >
      {props.draw(scene)}
    </div>
  )
}

function useSprites(palette: Palette, diameter: number, pixelRatio: number) {
  return useMemo(() => spriteSheet({ palette, diameter, pixelRatio }), [palette, diameter, pixelRatio])
}
