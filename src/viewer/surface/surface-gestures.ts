import type { NormalizedPoint, ScreenPoint } from '../../core/geometry/normalized.ts'
import { toPhoto } from '../../core/geometry/viewport.ts'
import type { DotScene } from '../painter/painter.ts'
import type { Drag, GestureHandlers } from './gestures.ts'
import { dotAt, hitTest, onPhoto } from './hit-test.ts'
import type { PhotoView } from './photo-view.ts'

/** What pointers on the photo act on and report to. */
export type SurfaceControls = {
  readonly hoveredId?: string | undefined
  readonly selectedId?: string | undefined
  readonly onHover: (id: string | undefined, pointerType: string) => void
  readonly onSelect: (id: string | undefined) => void
  /** `look`, the default: hover, select and drag dots. `add`, `move`: the next tap on the photo is a place. */
  readonly mode?: 'look' | 'add' | 'move'
  readonly onPlace?: ((point: NormalizedPoint) => void) | undefined
  /** A tap that was to be a place lay beside the photo. */
  readonly onMiss?: (() => void) | undefined
  /** A dot was dragged to another place; absent where dots stay where they are. */
  readonly onMove?: ((id: string, point: NormalizedPoint) => void) | undefined
}

/** A dot on its way to another place. */
export type DraggedDot = { readonly id: string; readonly to: NormalizedPoint }

export type GestureContext = {
  readonly controls: SurfaceControls
  readonly view: PhotoView
  readonly scene: DotScene
  /** Shows the dot on its way; nothing once it has arrived. */
  readonly drag: (dragged: DraggedDot | undefined) => void
}

/** What pointers on the photo do: they move the view, hover and select dots, drag one elsewhere, or name a place. */
export function surfaceGestures({ controls, view, scene, drag }: GestureContext): GestureHandlers {
  const { photo } = view
  const { mode = 'look', onMove } = controls

  const hover = (id: string | undefined, pointerType: string) => {
    if (id !== controls.hoveredId) controls.onHover(id, pointerType)
  }
  const place = (at: ScreenPoint) => {
    if (onPhoto(view.viewport, photo, at)) controls.onPlace?.(toPhoto(view.viewport, photo, at))
    else controls.onMiss?.()
  }
  const startDrag = (at: ScreenPoint, pointerType: string): Drag | undefined => {
    const id = mode === 'look' && onMove ? dotAt(scene, at, pointerType) : undefined
    if (id === undefined) return undefined
    // A finger has only its drag to move an enlarged photo with: there it takes along no dot but the selected one.
    if (pointerType === 'touch' && view.enlarged && id !== controls.selectedId) return undefined
    const point = (to: ScreenPoint) => toPhoto(view.current(), photo, to)
    return {
      move: (to) => drag({ id, to: point(to) }),
      drop(last) {
        drag(undefined)
        if (onPhoto(view.current(), photo, last)) onMove?.(id, point(last))
      },
      cancel: () => drag(undefined),
    }
  }

  return {
    onMoveView: view.move,
    onHover: (at, pointerType) =>
      hover(at && mode === 'look' ? hitTest(scene, at, pointerType) : undefined, pointerType),
    onTap: (at, pointerType) =>
      mode === 'look' ? controls.onSelect(hitTest(scene, at, pointerType)) : place(at),
    onDoubleTap: (at) => view.move({ at, factor: 2, dx: 0, dy: 0 }),
    onDragStart: startDrag,
  }
}
