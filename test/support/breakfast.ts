import { readFileSync } from 'node:fs'
import sharp from 'sharp'
import type { Photo } from '../../src/core/analysis/photo.ts'
import type { NormalizedBox } from '../../src/core/geometry/normalized.ts'

const FIXTURES = new URL('../../fixtures/replies/', import.meta.url)

type Truth = {
  readonly width: number
  readonly height: number
  readonly items: readonly { readonly label: string; readonly count: number; readonly box: NormalizedBox }[]
}

export const BREAKFAST = JSON.parse(readFileSync(new URL('breakfast.truth.json', FIXTURES), 'utf8')) as Truth

/** A model's raw text about the breakfast, as under `fixtures/replies`. */
export function breakfastReply(name: string): string {
  return readFileSync(new URL(`${name}.txt`, FIXTURES), 'utf8')
}

/** The breakfast as a JPEG of plain rectangles: wide, and nothing in its middle. */
export async function breakfastPhoto(): Promise<Photo> {
  const { width, height, items } = BREAKFAST
  const rectangles = items.map(
    ({ box }, i) =>
      `<rect x="${box.xMin * width}" y="${box.yMin * height}" width="${(box.xMax - box.xMin) * width}" height="${(box.yMax - box.yMin) * height}" fill="hsl(${i * 70} 70% 50%)"/>`,
  )
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="#eee"/>${rectangles.join('')}</svg>`
  const bytes = new Uint8Array(await sharp(Buffer.from(svg)).jpeg({ quality: 60 }).toBuffer())
  const image = { bytes, mediaType: 'image/jpeg', width, height } as const
  return { name: 'breakfast.jpg', sha256: 'b'.repeat(64), sent: image, original: image }
}
