import sharp from 'sharp'

type Box = { readonly xMin: number; readonly yMin: number; readonly xMax: number; readonly yMax: number }

/**
 * A photo whose every part tells where it is from: red grows to the right, green downwards, and what is drawn on it (an
 * SVG's dark strokes) shows in blue alone. So whoever is sent a part can answer for just that part.
 */
export async function locatedPhoto(
  width: number,
  height: number,
  drawing: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const ink = await sharp(Buffer.from(drawing))
    .flatten({ background: '#ffffff' })
    .resize(width, height, { fit: 'fill' })
    .greyscale()
    .raw()
    .toBuffer()
  const pixels = Buffer.alloc(width * height * 3)
  for (let y = 0, at = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1, at += 3) {
      pixels[at] = Math.round((255 * x) / (width - 1))
      pixels[at + 1] = Math.round((255 * y) / (height - 1))
      pixels[at + 2] = ink[at / 3] as number
    }
  }
  const raw = { width, height, channels: 3 } as const
  return Uint8Array.from(await sharp(pixels, { raw }).jpeg({ quality: 92 }).toBuffer())
}

/** Which part of the located photo this image is, by the lines that fit its colours best. */
export async function locationOf(image: Uint8Array): Promise<Box> {
  const { data, info } = await sharp(image).raw().toBuffer({ resolveWithObject: true })
  const { width, height, channels } = info
  const columns = meansAlong(width, (x) => [x * channels, width * channels, height], data)
  const rows = meansAlong(height, (y) => [y * width * channels + 1, channels, width], data)
  const [xMin, xMax] = ends(columns)
  const [yMin, yMax] = ends(rows)
  return { xMin, yMin, xMax, yMax }
}

function meansAlong(
  count: number,
  line: (index: number) => readonly [from: number, step: number, values: number],
  data: Buffer,
): readonly number[] {
  return Array.from({ length: count }, (_, index) => {
    const [from, step, values] = line(index)
    let sum = 0
    for (let value = 0; value < values; value += 1) sum += data[from + value * step] as number
    return sum / values / 255
  })
}

/** The values at the two outer edges of the line that fits best (least squares). */
function ends(values: readonly number[]): readonly [number, number] {
  const middle = (values.length - 1) / 2
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  const squares = values.reduce((sum, _, index) => sum + (index - middle) ** 2, 0)
  const slope = values.reduce((sum, value, index) => sum + value * (index - middle), 0) / squares
  const at = (index: number) => Math.min(1, Math.max(0, mean + slope * (index - middle)))
  return [at(-0.5), at(values.length - 0.5)]
}
