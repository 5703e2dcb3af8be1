import { boxBlur, emptyField, type Field, type RgbaImage, sampledQuantile } from './raster.ts'

/** Writing freed from what it stands on: `ink` is how far a pixel stands out from its surroundings, 0 and up. */
export type Prepared = {
  readonly ink: Field
  /** How much brighter or darker than its surroundings, in levels of 0–255; below 0 the other way round. */
  readonly standing: Field
  /** 1 where there is writing. */
  readonly mask: Uint8Array
}

/** Chalk is `light-on-dark`, print `dark-on-light`. */
export type Polarity = 'light-on-dark' | 'dark-on-light'

/** Takes away the background (a mean far wider than a stroke), divides by the local contrast, tells ink from ground. */
export function prepareImage(image: RgbaImage, polarity: Polarity): Prepared {
  const standing = standOut(image, polarity)
  const contrast = localContrast(standing, windowRadius(image) * 2)
  const ink = emptyField(image.width, image.height)
  const mask = new Uint8Array(ink.data.length)
  for (let i = 0; i < mask.length; i++) {
    const value = (standing.data[i] as number) / (contrast.data[i] as number)
    ink.data[i] = Math.max(0, value)
    mask[i] = value > INK ? 1 : 0
  }
  return { ink, standing, mask }
}

/** Standard deviations above the surroundings from which on a pixel counts as ink. */
const INK = 1.1

/** Wider than a letter is tall on a photo that fills with one menu. */
function windowRadius({ width, height }: { width: number; height: number }): number {
  return Math.max(8, Math.round(Math.max(width, height) / 64))
}

/** Strokes are thin: ink is what the few pixels are that differ most, each capped so that one lamp does not decide. */
export function findPolarity(image: RgbaImage): Polarity {
  const gray = channel(image, (r, g, b) => 0.299 * r + 0.587 * g + 0.114 * b)
  const ground = boxBlur(gray, windowRadius(image))
  const difference = Float32Array.from(gray.data, (value, i) => value - (ground.data[i] as number))
  const variance = difference.reduce((sum, value) => sum + value * value, 0) / difference.length
  const spread = Math.max(1, Math.sqrt(variance))
  let lean = 0
  for (const value of difference) lean += Math.max(-4, Math.min(4, value / spread)) ** 3
  return lean >= 0 ? 'light-on-dark' : 'dark-on-light'
}

/** Coloured chalk is bright in one channel at least, coloured print dark in one at least. */
function standOut(image: RgbaImage, polarity: Polarity): Field {
  const light = polarity === 'light-on-dark'
  const brightness = boxBlur(channel(image, light ? Math.max : Math.min), 1)
  const ground = boxBlur(brightness, windowRadius(image))
  for (let i = 0; i < ground.data.length; i++) {
    const above = (brightness.data[i] as number) - (ground.data[i] as number)
    ground.data[i] = light ? above : -above
  }
  return ground
}

function localContrast(standing: Field, radius: number): Field {
  const squares = emptyField(standing.width, standing.height)
  for (let i = 0; i < squares.data.length; i++) squares.data[i] = (standing.data[i] as number) ** 2
  const contrast = boxBlur(squares, radius)
  // Over flat ground, rounding can leave the sliding sum a hair below zero.
  const deviation = contrast.data.map((square) => Math.sqrt(Math.max(0, square)))
  // Where nothing is written there is only noise: it must not be blown up to look like ink.
  const floor = Math.max(3, sampledQuantile(deviation, 0.9) * 0.35)
  return { ...contrast, data: deviation.map((value) => Math.max(floor, value)) }
}

function channel(image: RgbaImage, mix: (r: number, g: number, b: number) => number): Field {
  const field = emptyField(image.width, image.height)
  for (let i = 0, at = 0; i < field.data.length; i++, at += 4) {
    field.data[i] = mix(image.data[at] as number, image.data[at + 1] as number, image.data[at + 2] as number)
  }
  return field
}
