/**
 * The convention a client writes places in. Models differ in axis order and scale (see vision/model/registry);
 * everything inside the product is normalized.
 */
export type CoordinateFrame = {
  /** Order of the numbers of a box; a point has the same order, two numbers long. */
  readonly order: 'xyxy' | 'yxyx'
  readonly scale:
    | { readonly kind: 'range'; readonly max: number }
    /** Pixels of the image as the provider sees it, after its own resize. */
    | { readonly kind: 'pixels' }
}

export type PixelSize = { readonly width: number; readonly height: number }
