import type { NormalizedPoint, ScreenPoint } from '../../core/geometry/normalized.ts'
import {
  clampViewport,
  panBy,
  toPhoto,
  type Viewport,
  zoomAt,
  zoomLimits,
} from '../../core/geometry/viewport.ts'
import type { Carrying, GestureHandlers, ViewChange } from './gestures.ts'
import { dotAt, hitTest, onPhoto } from './hit-test.ts'
import type { DotScene } from '../painter/painter.ts'

/** What the photo's pointers act on and report to. */
export type StageControls = {
  readonly onViewport: (viewport: Viewport) => void
  /** Smallest distance between the fitted photo and the surface's edge, CSS px: the least scale zooming goes back to. */
  readonly padding?: number
  readonly hoveredId?: string | undefined
  readonly selectedId?: string | undefined
  readonly onHover: (id: string | undefined, pointerType: string) => void
  readonly onSelect: (id: string | undefined) => void
  /** `look`: hover, select and drag dots. `add`, `move`: the next tap on the photo is a place. */
  readonly mode: 'look' | 'add' | 'move'
  readonly onPlace?: ((point: NormalizedPoint) => void) | undefined
  /** A tap that was to be a place lay beside the photo. */
  readonly onMiss?: (() => void) | undefined
  /** A dot was dragged to another place. */
  readonly onMove?: ((id: string, point: NormalizedPoint) => void) | undefined
}

/** A dot on its way to another place. */
export type Carried = { readonly id: string; readonly to: NormalizedPoint }

export type StageHands = {
  readonly controls: StageControls
  readonly scene: DotScene
  /** The viewport as it is, ahead of the render that will show it. */
  readonly moving: { current: Viewport }
  readonly carry: (carried: Carried | undefined) => void
}

/** What pointers on the photo do: they move the view, hover and select dots, carry one elsewhere, or name a place. */
export function stageGestures({ controls, scene, moving, carry }: StageHands): GestureHandlers {
  const { viewport, photo, surface } = scene
  const limits = () => zoomLimits(photo, surface, controls.padding)

  const change = ({ at, factor, dx, dy }: ViewChange) => {
    const zoomed = zoomAt(moving.current, at, factor, limits())
    moving.current = clampViewport(panBy(zoomed, dx, dy), photo, surface)
    controls.onViewport(moving.current)
  }
  const hover = (id: string | undefined, pointerType: string) => {
    if (id !== controls.hoveredId) controls.onHover(id, pointerType)
  }
  const place = (at: ScreenPoint) => {
    if (onPhoto(viewport, photo, at)) controls.onPlace?.(toPhoto(viewport, photo, at))
    else controls.onMiss?.()
  }
  const grab = (at: ScreenPoint, pointerType: string): Carrying | undefined => {
    const id = controls.mode === 'look' && controls.onMove ? dotAt(scene, at, pointerType) : undefined
    if (id === undefined) return undefined
    // A finger has only its drag to move an enlarged photo with: there it takes along no dot but the chosen one.
    const enlarged = moving.current.scale > limits().min * 1.01
    if (pointerType === 'touch' && enlarged && id !== controls.selectedId) return undefined
    const point = (to: ScreenPoint) => toPhoto(moving.current, photo, to)
    return {
      to: (now) => carry({ id, to: point(now) }),
      drop(last) {
        carry(undefined)
        if (onPhoto(moving.current, photo, last)) controls.onMove?.(id, point(last))
      },
      giveUp: () => carry(undefined),
    }
  }

  return {
    onMoveView: change,
    onHover: (at, pointerType) =>
      hover(at && controls.mode === 'look' ? hitTest(scene, at, pointerType) : undefined, pointerType),
    onTap: (at, pointerType) =>
      controls.mode === 'look' ? controls.onSelect(hitTest(scene, at, pointerType)) : place(at),
    onDoubleTap: (at) => change({ at, factor: 2, dx: 0, dy: 0 }),
    onGrab: grab,
  }
}
