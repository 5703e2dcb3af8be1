import { createHash } from 'node:crypto'
import sharp from 'sharp'
import type { Photo } from '../../../src/core/analysis/photo.ts'
import { GRID } from './tiny-detector.ts'

export type Patch = { readonly column: number; readonly row: number; readonly colour: string }

/** A dark photo with coloured cells, as the tiny detectors see the world: a grid of 8 × 8. */
export async function colouredJpeg(
  patches: readonly Patch[],
  { width, height } = { width: 960, height: 640 },
): Promise<Uint8Array<ArrayBuffer>> {
  const cell = { width: width / GRID, height: height / GRID }
  const cells = patches.map(({ column, row, colour }) => ({
    input: { create: { ...cell, channels: 3 as const, background: colour } },
    left: column * cell.width,
    top: row * cell.height,
  }))
  const dark = sharp({ create: { width, height, channels: 3, background: '#181818' } })
  return Uint8Array.from(await dark.composite(cells).jpeg({ quality: 95 }).toBuffer())
}

/** The same as a loaded photo. */
export async function colouredPhoto(
  patches: readonly Patch[],
  size = { width: 960, height: 640 },
): Promise<Photo> {
  const bytes = await colouredJpeg(patches, size)
  const image = { bytes, mediaType: 'image/jpeg', ...size } as const
  return {
    name: 'photo.jpg',
    sha256: createHash('sha256').update(bytes).digest('hex'),
    sent: image,
    original: image,
  }
}
