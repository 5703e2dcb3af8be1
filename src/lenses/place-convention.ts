import type { CoordinateFrame } from '../core/geometry/coordinate-frame.ts'

/** How a model is asked where things are: its own axes and scale, and the key it was trained to write places under. */
export type PlaceConvention = {
  readonly frame: CoordinateFrame
  readonly placeKey: 'box_2d' | 'bbox_2d' | 'bbox' | 'point'
  readonly place: 'box' | 'point'
}
