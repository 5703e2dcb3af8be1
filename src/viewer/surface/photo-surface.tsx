import { type ReactNode, useEffect } from 'react'
import type { Dot } from '../painter/dots.ts'
import type { DotScene } from '../painter/painter.ts'
import type { Palette } from '../tokens.ts'
import { useLatest } from '../use-latest.ts'
import { useDotScene } from './dot-scene.ts'
import { attachGestures } from './gestures.ts'
import { lookGestures, type SurfaceSelection } from './look-gestures.ts'
import type { PhotoView } from './photo-view.ts'
import type { Editing } from './use-editing.ts'

export type PhotoSurfaceProps = SurfaceSelection & {
  readonly view: PhotoView
  readonly dots: readonly Dot[]
  readonly palette: Palette
  /** Lit as if hovered: its card is open. */
  readonly openId?: string | undefined
  /** In a page of someone else's: its wheel, and one finger while all of the photo is seen, scroll the page. */
  readonly inPage?: boolean
  /** What pointers may put right; absent where the photo is only looked at. */
  readonly editing?: Editing
  /** What photo and dots are drawn with: `KonvaCanvas` or `PlainCanvas`. */
  readonly draw: (scene: DotScene) => ReactNode
}

/** Measured is what its parent gives it, never what the canvas inside it takes. */
const FILLS = { width: '100%', height: '100%', overflow: 'hidden' }

/** The photo with its dots, for eyes and pointers. Hidden from assistive technology: the list beside it says the same. */
export function PhotoSurface(props: PhotoSurfaceProps) {
  const { view, dots, palette, hoveredId, selectedId, inPage = false, editing } = props
  const { element, setElement, enlarged } = view
  const litId = hoveredId ?? props.openId
  const scene = { ...useDotScene(view, dots, palette), hoveredId: litId, selectedId }
  const context = { selection: props, view, scene }
  const look = lookGestures(context)
  const handlers = editing ? editing.gestures(look, context) : look
  const latest = useLatest({ handlers, movesByFinger: !inPage || enlarged })

  useEffect(() => {
    if (!element) return
    return attachGestures(element, () => latest.current.handlers, {
      wheel: inPage ? 'with-key' : 'plain',
      oneFinger: () => latest.current.movesByFinger,
    })
  }, [element, inPage, latest])

  return (
    <div
      ref={setElement}
      className="pl-surface"
      style={FILLS}
      data-mode={editing?.mode}
      data-dragging={editing?.isDragging ? '' : undefined}
      data-hovering={litId ? '' : undefined}
      aria-hidden="true"
    >
      {props.draw(scene)}
    </div>
  )
}
