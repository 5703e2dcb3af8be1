import type { PixelSize } from '../../../core/geometry/coordinate-frame.ts'
import type { NormalizedBox } from '../../../core/geometry/normalized.ts'
import { encodeMask } from './mask-code.ts'

/** A thing in a simulated reply: its box, and which of its pixels are the thing; an ellipse that fills it unless told. */
export type DrawnThing = {
  readonly box: NormalizedBox
  readonly isIn?: (across: number, down: number) => boolean
}

/** Sides of a simulated mask, in its own pixels: they need not be the photo's. */
const MOST_SIDE = 64

const ELLIPSE = (across: number, down: number) => (2 * across - 1) ** 2 + (2 * down - 1) ** 2 <= 1

/** What SAM would write of these things in a photo of this size: for simulations and tests. */
export function samText(things: readonly DrawnThing[], { width, height }: PixelSize): string {
  if (things.length === 0) return ''
  const records = things.map(({ box, isIn = ELLIPSE }, id) => {
    const x1 = Math.min(width - 1, Math.max(0, Math.round(box.xMin * width)))
    const y1 = Math.min(height - 1, Math.max(0, Math.round(box.yMin * height)))
    const x2 = Math.min(width - 1, Math.max(x1, Math.round(box.xMax * width) - 1))
    const y2 = Math.min(height - 1, Math.max(y1, Math.round(box.yMax * height) - 1))
    const [columns, rows] = [x2 - x1 + 1, y2 - y1 + 1].map((side) => Math.min(MOST_SIDE, side)) as [
      number,
      number,
    ]
    const mask = Uint8Array.from({ length: columns * rows }, (_, at) => {
      return isIn(((at % columns) + 0.5) / columns, (Math.floor(at / columns) + 0.5) / rows) ? 1 : 0
    })
    const data = `${rows},${columns},${encodeMask(mask, columns, rows)}`
    return `${id}<|box;x1=${x1};y1=${y1};x2=${x2};y2=${y2};w=${width};h=${height}|><|mask;x=0;y=0;data=${data}|>`
  })
  return `<0f>${records.join(',')}\n`
}
