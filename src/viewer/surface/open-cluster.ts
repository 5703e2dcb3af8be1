import { openingScale } from '../painter/clusters.ts'
import { dotLayout, dotOnSurface } from '../painter/dot-places.ts'
import type { RowDot } from '../painter/dots.ts'
import type { PhotoView } from './photo-view.ts'

/** Enlarges the photo until the dots that this one stands in for have places of their own. False where it stands in for none, or nothing would part them. */
export function openCluster(
  { viewport, current, photo, maxScale, zoomTo }: PhotoView,
  dots: readonly RowDot[],
  id: string,
): boolean {
  const index = dots.findIndex((dot) => dot.id === id)
  const place = dotLayout(dots, viewport.scale, photo).places[index]
  if (!place?.others) return false
  const scale = openingScale(dots, photo, viewport.scale, maxScale, index)
  if (scale === undefined) return false
  zoomTo(scale, dotOnSurface(place, viewport.scale, current()))
  return true
}
