/** The longer side a photo is read at, pixels: the writing of a menu stays legible, the work bounded. */
const LONGEST_SIDE = 2400
/** Small photos are enlarged: letters of a few pixels are read better. */
const MOST_ENLARGED = 2

type Size = { readonly width: number; readonly height: number }

/** How large, in pixels, a photo is read. */
export function pageSize({ width, height }: Size): Size {
  const scale = Math.min(MOST_ENLARGED, LONGEST_SIDE / Math.max(width, height))
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) }
}
