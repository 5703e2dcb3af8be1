import type { CoordinateFrame, PixelSize } from '../core/geometry/coordinate-frame.ts'
import type { PlaceConvention } from './place-convention.ts'

/** How to write places, in the model's own convention: asked for another one, models answer badly in it. */
export function placeInstruction({ frame, placeKey, place }: PlaceConvention, seen: PixelSize): string {
  const [first, second] = frame.order === 'xyxy' ? ['x', 'y'] : ['y', 'x']
  const form =
    place === 'point' ? `[${first}, ${second}]` : `[${first}_min, ${second}_min, ${first}_max, ${second}_max]`
  const what =
    place === 'point' ? 'the point at the middle of the item' : 'the tight bounding box of the visible part'
  return `Where: "${placeKey}" is ${what}, as ${form}. ${scaleInstruction(frame, seen)} x runs to the right and y down, from the top left corner of the image. Stay inside the image.`
}

function scaleInstruction({ scale }: CoordinateFrame, { width, height }: PixelSize): string {
  if (scale.kind === 'pixels') {
    return `Absolute pixel coordinates: the image is ${width} pixels wide and ${height} pixels high.`
  }
  if (scale.max === 1) {
    return 'Both axes are fractions from 0 to 1 of the width and height of the image, with three decimals.'
  }
  return `Both axes are scaled to 0–${scale.max}, each over its own side of the image: 0 is the left or top edge, ${scale.max} the right or bottom edge.`
}
