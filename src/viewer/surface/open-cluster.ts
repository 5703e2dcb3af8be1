import { openingScale } from '../painter/clusters.ts'
import { dotOnSurface, type LaidDots } from '../painter/dot-places.ts'
import type { PhotoView } from './photo-view.ts'

/** Enlarges the photo until the dots that this one stands in for have places of their own. False where it stands in for none, or nothing would part them. */
export function openCluster(
  { current, photo, maxScale, zoomTo }: PhotoView,
  laid: LaidDots,
  id: string,
): boolean {
  const index = laid.dots.findIndex((dot) => dot.id === id)
  const place = laid.layout.places[index]
  if (!place?.others) return false
  const scale = openingScale(laid, photo, maxScale, index)
  if (scale === undefined) return false
  zoomTo(scale, dotOnSurface(place, laid.layout.scale, current()))
  return true
}
