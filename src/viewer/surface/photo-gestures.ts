import { useMemo, useState } from 'react'
import { movedPlace } from '../../core/fusion/place.ts'
import type { NormalizedPoint } from '../../core/geometry/normalized.ts'
import { toPhoto } from '../../core/geometry/viewport.ts'
import type { LaidDots } from '../painter/dot-places.ts'
import type { GestureHandlers } from './gestures.ts'
import { dotAt, type HitScene, hitTest, pointUnder } from './hit-test.ts'
import { withDotAt } from './moved-dot.ts'
import { openCluster } from './open-cluster.ts'
import type { PhotoView } from './photo-view.ts'

/** What pointers act on, and who is told. */
export type SurfaceInput = {
  readonly view: PhotoView
  readonly laid: LaidDots
  readonly hoveredId?: string | undefined
  readonly selectedId?: string | undefined
  readonly onHover: (id: string | undefined) => void
  readonly onSelect: (id: string | undefined) => void
  /** Absent where the photo is only looked at. */
  readonly edits?: PhotoEdits
}

export type PhotoEdits = {
  /** `look`: hover, select and drag dots. `pick`: the same without dragging. `place`: a tap on the photo is a place. */
  readonly mode: 'look' | 'pick' | 'place'
  readonly onPlace: (point: NormalizedPoint) => void
  /** A tap that was to be a place lay beside the photo. */
  readonly onMiss: () => void
  /** A dot was dragged to another place. */
  readonly onMove: (id: string, point: NormalizedPoint) => void
}

/** A dot that was held and let go within this stays where it was, CSS px. */
const STILL = 4

/**
 * What pointers do on a photo: they move the view, hover and select dots, and with `edits` drag a dot or name a place.
 * `laid`: as they are given, but with the one that is on its way.
 */
export function usePhotoGestures({ view, edits, ...input }: SurfaceInput) {
  const [dragged, setDragged] = useState<{ readonly id: string; readonly to: NormalizedPoint }>()
  const { photo } = view
  const laid = useMemo(() => {
    const dot = input.laid.dots.find(({ id }) => id === dragged?.id)
    return dragged && dot ? withDotAt(input.laid, dot.id, movedPlace(dot, dragged.to), photo) : input.laid
  }, [input.laid, dragged, photo])

  const gestures = (scene: HitScene): GestureHandlers => {
    const look: GestureHandlers = {
      onMoveView: view.move,
      onRest: view.rest,
      onHover(at, pointerType) {
        const id = at && hitTest(scene, at, pointerType)
        if (id !== input.hoveredId) input.onHover(id)
      },
      onTap(at, pointerType) {
        const dot = dotAt(scene, at, pointerType)
        if (dot === undefined || !openCluster(view, scene, dot))
          input.onSelect(hitTest(scene, at, pointerType))
      },
      onDoubleTap(at) {
        view.move({ at, factor: 2, dx: 0, dy: 0 })
        view.rest()
      },
    }
    if (!edits) return look
    if (edits.mode === 'pick') return look
    if (edits.mode === 'place')
      return {
        ...look,
        onHover: (_, pointerType) => look.onHover(undefined, pointerType),
        onTap(at) {
          const point = pointUnder(scene, at)
          if (point) edits.onPlace(point)
          else edits.onMiss()
        },
      }
    return {
      ...look,
      onDragStart(at, pointerType, held) {
        const id = dotAt(scene, at, pointerType)
        if (id === undefined) return undefined
        // A finger has only its drag to move an enlarged photo with: there it takes along a dot that it rested on, or the
        // selected one.
        const isFree = pointerType !== 'touch' || held || !view.enlarged || id === input.selectedId
        if (!isFree) return undefined
        return {
          move: (to) => setDragged({ id, to: toPhoto(view.current(), view.photo, to) }),
          drop(last) {
            setDragged(undefined)
            const point = pointUnder({ viewport: view.current(), photo: view.photo }, last)
            const isStill = Math.hypot(last.x - at.x, last.y - at.y) < STILL
            if (point && !isStill) edits.onMove(id, point)
          },
          cancel: () => setDragged(undefined),
        }
      },
    }
  }
  return { laid, isDragging: dragged !== undefined, gestures }
}
