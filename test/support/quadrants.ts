import sharp from 'sharp'

export type Corner = 'red' | 'green' | 'blue' | 'white'

const COLOURS: Readonly<Record<Corner, string>> = {
  red: '#e00000',
  green: '#00c000',
  blue: '#0000e0',
  white: '#ffffff',
}

/** Four quarters, red and green over blue and white, wider than high, as raw pixels for an encoder. */
export async function quadrants(width = 160, height = 96) {
  const quarter = (corner: Corner, left: number, top: number) => ({
    input: {
      create: { width: width / 2, height: height / 2, channels: 3 as const, background: COLOURS[corner] },
    },
    left,
    top,
  })
  const parts = [
    quarter('green', width / 2, 0),
    quarter('blue', 0, height / 2),
    quarter('white', width / 2, height / 2),
  ]
  const base = sharp({ create: { width, height, channels: 3, background: COLOURS.red } })
  return sharp(await base.composite(parts).png().toBuffer())
}

/** The same stored pixels with the orientation EXIF gives them. */
export async function orientedJpeg(orientation: number): Promise<Uint8Array<ArrayBuffer>> {
  const image = await quadrants()
  return Uint8Array.from(await image.withMetadata({ orientation }).jpeg({ quality: 95 }).toBuffer())
}

/**
 * Where the stored quarters end up, from the EXIF standard's definition of each value ("the 0th row is the visual
 * top, the 0th column the visual left" and so on): top left, top right, bottom left, bottom right.
 */
export const UPRIGHT: Readonly<Record<number, readonly [Corner, Corner, Corner, Corner]>> = {
  1: ['red', 'green', 'blue', 'white'],
  2: ['green', 'red', 'white', 'blue'],
  3: ['white', 'blue', 'green', 'red'],
  4: ['blue', 'white', 'red', 'green'],
  5: ['red', 'blue', 'green', 'white'],
  6: ['blue', 'red', 'white', 'green'],
  7: ['white', 'green', 'blue', 'red'],
  8: ['green', 'white', 'red', 'blue'],
}

/** The nearest of the four, by its strongest channels. */
export function cornerOf([red = 0, green = 0, blue = 0]: readonly number[]): Corner {
  if (red > 150 && green > 150 && blue > 150) return 'white'
  if (red > green && red > blue) return 'red'
  return green > blue ? 'green' : 'blue'
}
