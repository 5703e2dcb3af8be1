import { useMemo, useState } from 'react'
import type { NormalizedPoint, ScreenPoint } from '../../core/geometry/normalized.ts'
import { toPhoto } from '../../core/geometry/viewport.ts'
import type { Dot } from '../painter/dots.ts'
import type { Drag, GestureHandlers } from './gestures.ts'
import { dotAt, onPhoto } from './hit-test.ts'
import type { GestureContext } from './look-gestures.ts'

export type PhotoEdits = {
  /** `look`: hover, select and drag dots. `add`, `move`: the next tap on the photo is a place. */
  readonly mode: 'look' | 'add' | 'move'
  readonly onPlace: (point: NormalizedPoint) => void
  /** A tap that was to be a place lay beside the photo. */
  readonly onMiss: () => void
  /** A dot was dragged to another place. */
  readonly onMove: (id: string, point: NormalizedPoint) => void
}

/** How a surface is edited on. */
export type Editing = {
  readonly mode: PhotoEdits['mode']
  readonly isDragging: boolean
  /** The gestures of a photo that is only looked at, and those that edit it. */
  readonly gestures: (look: GestureHandlers, context: GestureContext) => GestureHandlers
}

type DraggedDot = { readonly id: string; readonly to: NormalizedPoint }

/** Lets pointers drag a dot elsewhere or name a place. `dots`: as they are, then with the one that is on its way. */
export function useEditing(
  dots: readonly Dot[],
  edits: PhotoEdits,
): { readonly dots: readonly Dot[]; readonly editing: Editing } {
  const [dragged, setDragged] = useState<DraggedDot>()
  const shown = useMemo(
    () =>
      dragged ? dots.map((dot) => (dot.id === dragged.id ? { ...dot, anchor: dragged.to } : dot)) : dots,
    [dots, dragged],
  )
  const gestures: Editing['gestures'] = (look, context) =>
    edits.mode === 'look'
      ? { ...look, onDragStart: (at, pointerType) => startDrag(context, at, pointerType) }
      : {
          ...look,
          onHover: (_, pointerType) => look.onHover(undefined, pointerType),
          onTap: (at) => place(context, at),
        }

  const place = ({ view: { viewport, photo } }: GestureContext, at: ScreenPoint) => {
    if (onPhoto(viewport, photo, at)) edits.onPlace(toPhoto(viewport, photo, at))
    else edits.onMiss()
  }
  const startDrag = (
    { selection, view, scene }: GestureContext,
    at: ScreenPoint,
    pointerType: string,
  ): Drag | undefined => {
    const id = dotAt(scene, at, pointerType)
    if (id === undefined) return undefined
    // A finger has only its drag to move an enlarged photo with: there it takes along no dot but the selected one.
    if (pointerType === 'touch' && view.enlarged && id !== selection.selectedId) return undefined
    const point = (to: ScreenPoint) => toPhoto(view.current(), view.photo, to)
    return {
      move: (to) => setDragged({ id, to: point(to) }),
      drop(last) {
        setDragged(undefined)
        if (onPhoto(view.current(), view.photo, last)) edits.onMove(id, point(last))
      },
      cancel: () => setDragged(undefined),
    }
  }
  return { dots: shown, editing: { mode: edits.mode, isDragging: dragged !== undefined, gestures } }
}
