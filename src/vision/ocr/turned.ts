import type { Corners, Point } from './find-lines.ts'
import type { RgbImage } from './nets.ts'

/** How far a photo is turned, clockwise, so that its writing stands upright, in quarter turns. */
export type QuarterTurns = 0 | 1 | 2 | 3

/** The photo turned clockwise. */
export function turned(image: RgbImage, turns: QuarterTurns): RgbImage {
  if (turns === 0) return image
  const { width, height, data } = image
  const [newWidth, newHeight] = turns === 2 ? [width, height] : [height, width]
  const out = new Uint8Array(data.length)
  for (let y = 0; y < newHeight; y++) {
    for (let x = 0; x < newWidth; x++) {
      const from = pixelBefore(x, y, image, turns)
      const [source, target] = [(from.y * width + from.x) * 3, (y * newWidth + x) * 3]
      out[target] = data[source] as number
      out[target + 1] = data[source + 1] as number
      out[target + 2] = data[source + 2] as number
    }
  }
  return { width: newWidth, height: newHeight, data: out }
}

/** Where a corner found on the turned photo lies on the photo itself; `width` and `height` are the photo's own. */
export function turnedBack(corners: Corners, { width, height }: Size, turns: QuarterTurns): Corners {
  const back = ({ x, y }: Point): Point => {
    if (turns === 1) return { x: y, y: height - x }
    if (turns === 2) return { x: width - x, y: height - y }
    return turns === 3 ? { x: width - y, y: x } : { x, y }
  }
  const [a, b, c, d] = corners
  return [back(a), back(b), back(c), back(d)]
}

type Size = { readonly width: number; readonly height: number }

function pixelBefore(x: number, y: number, { width, height }: Size, turns: QuarterTurns): Point {
  if (turns === 1) return { x: y, y: height - 1 - x }
  return turns === 2 ? { x: width - 1 - x, y: height - 1 - y } : { x: width - 1 - y, y: x }
}
