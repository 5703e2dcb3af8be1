import type { Place } from '../../core/fusion/place.ts'
import type { PixelSize } from '../../core/geometry/coordinate-frame.ts'
import { screenPoint } from '../../core/geometry/normalized.ts'
import type { LaidDots } from '../painter/dot-places.ts'

/** All dots where they are, but for one with its box: the others make way when it is dropped. */
export function withDotAt(
  { dots, layout }: LaidDots,
  id: string,
  { point, box }: Place,
  photo: PixelSize,
): LaidDots {
  const at = screenPoint(point.x * photo.width * layout.scale, point.y * photo.height * layout.scale)
  return {
    dots: dots.map((dot) =>
      dot.id === id ? { ...dot, anchor: point, ...(box && { region: { kind: 'box', box } }) } : dot,
    ),
    layout: {
      ...layout,
      places: layout.places.map((place, i) =>
        dots[i]?.id === id ? { at, tie: at, displaced: false } : place,
      ),
    },
  }
}
