import { dotDiameter, dotScreenPositions } from '../painter/dot-places.ts'
import type { Dot } from '../painter/dots.ts'
import type { PhotoView } from '../surface/photo-view.ts'
import type { CardTarget } from './card-anchor.ts'

/** Room for the dot's outer ring and the lit dot's growth, CSS px. */
const RING = 4

/** Where the card of one dot belongs; nothing where this photo has no such dot, or is not on screen yet. */
export function dotTarget(
  dots: readonly Dot[],
  id: string | undefined,
  { element, viewport, photo }: PhotoView,
): CardTarget | undefined {
  const place = dotScreenPositions(dots, viewport, photo)[dots.findIndex((dot) => dot.id === id)]
  if (!element || !place) return undefined
  return { surface: element, at: place.at, radius: dotDiameter(dots, photo, viewport.scale) / 2 + RING }
}
