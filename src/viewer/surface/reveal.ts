import type { NormalizedPoint } from '../../core/geometry/normalized.ts'
import { toScreen } from '../../core/geometry/viewport.ts'
import type { PhotoView } from './photo-view.ts'

/** A dot nearer to the edge than this is moved into view, CSS px. */
const MARGIN = 40

/** Pans as little as is needed for the point to be well inside the surface. */
export function reveal({ current, photo, surface, move }: PhotoView, point: NormalizedPoint): void {
  const at = toScreen(current(), photo, point)
  const dx = shortfall(at.x, surface.width)
  const dy = shortfall(at.y, surface.height)
  if (dx || dy) move({ at, factor: 1, dx, dy })
}

/** How far a place must go along one axis to be `MARGIN` inside. */
function shortfall(at: number, length: number): number {
  if (at < MARGIN) return MARGIN - at
  return at > length - MARGIN ? length - MARGIN - at : 0
}
