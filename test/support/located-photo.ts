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
  const across = Uint8Array.from({ length: width }, (_, x) => Math.round((255 * x) / (width - 1)))
  const [red, green] = [Buffer.alloc(width * height), Buffer.alloc(width * height)]
  for (let y = 0; y < height; y += 1) {
    red.set(across, y * width)
    green.fill(Math.round((255 * y) / (height - 1)), y * width, (y + 1) * width)
  }
  const ink = await sharp(Buffer.from(drawing))
    .flatten({ background: '#ffffff' })
    .resize(width, height, { fit: 'fill' })
    .greyscale()
    .raw()
    .toBuffer()
  const raw = { width, height, channels: 1 } as const
  const photo = sharp(red, { raw }).joinChannel([green, ink], { raw }).toColourspace('srgb')
  return Uint8Array.from(await photo.jpeg({ quality: 92 }).toBuffer())
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
