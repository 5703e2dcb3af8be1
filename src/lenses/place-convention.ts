import type { CoordinateFrame } from '../core/geometry/coordinate-frame.ts'

/** How a model writes places: its own axes and scale, and the key it was trained to write them under. */
export type PlaceConvention = {
  readonly frame: CoordinateFrame
  readonly placeKey: 'box_2d' | 'bbox_2d' | 'bbox' | 'point'
  readonly place: 'box' | 'point'
}
