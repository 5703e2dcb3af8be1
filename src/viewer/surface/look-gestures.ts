import type { DotScene } from '../painter/painter.ts'
import type { GestureHandlers } from './gestures.ts'
import { hitTest } from './hit-test.ts'
import type { PhotoView } from './photo-view.ts'

/** What is pointed at, and who is told. */
export type SurfaceSelection = {
  readonly hoveredId?: string | undefined
  readonly selectedId?: string | undefined
  readonly onHover: (id: string | undefined, pointerType: string) => void
  readonly onSelect: (id: string | undefined) => void
}

/** What the photo's gestures act on. */
export type GestureContext = {
  readonly selection: SurfaceSelection
  readonly view: PhotoView
  readonly scene: DotScene
}

/** What pointers do on a photo that is only looked at: they move the view, hover and select dots. */
export function lookGestures({ selection, view, scene }: GestureContext): GestureHandlers {
  return {
    onMoveView: view.move,
    onHover(at, pointerType) {
      const id = at && hitTest(scene, at, pointerType)
      if (id !== selection.hoveredId) selection.onHover(id, pointerType)
    },
    onTap: (at, pointerType) => selection.onSelect(hitTest(scene, at, pointerType)),
    onDoubleTap: (at) => view.move({ at, factor: 2, dx: 0, dy: 0 }),
  }
}
