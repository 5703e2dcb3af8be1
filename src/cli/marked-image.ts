import sharp from 'sharp'
import type { EncodedImage } from '../core/analysis/photo.ts'
import type { NormalizedBox } from '../core/geometry/normalized.ts'

/** A square whose place is known. Told apart by colour: letters would need a font. */
export type Mark = { readonly name: string; readonly box: NormalizedBox }

/** Not square, and multiples of 28 that no provider shrinks: pixels sent are pixels seen. */
const WIDTH = 1204
const HEIGHT = 812
const SIDE = 84

/** Left upper corners in pixels; no two share a row, a column or a diagonal, and swapped axes meet none. */
const CORNERS = [
  ['red', '#d3202e', 70, 540],
  ['blue', '#1d4ed8', 300, 60],
  ['green', '#15803d', 520, 660],
  ['yellow', '#facc15', 690, 230],
  ['black', '#111111', 900, 420],
  ['purple', '#7e22ce', 1090, 120],
] as const

export const MARKS: readonly Mark[] = CORNERS.map(([name, , x, y]) => ({
  name,
  box: { xMin: x / WIDTH, yMin: y / HEIGHT, xMax: (x + SIDE) / WIDTH, yMax: (y + SIDE) / HEIGHT },
}))

export async function markedImage(): Promise<EncodedImage> {
  const squares = CORNERS.map(
    ([, colour, x, y]) => `<rect x="${x}" y="${y}" width="${SIDE}" height="${SIDE}" fill="${colour}"/>`,
  )
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}"><rect width="100%" height="100%" fill="#e7e5e4"/>${squares.join('')}</svg>`
  const bytes = await sharp(Buffer.from(svg)).jpeg({ quality: 90 }).toBuffer()
  return { bytes: Uint8Array.from(bytes), mediaType: 'image/jpeg', width: WIDTH, height: HEIGHT }
}
