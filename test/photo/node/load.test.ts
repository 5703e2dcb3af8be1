import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import exifr from 'exifr'
import sharp from 'sharp'
import { describe, expect, it, vi } from 'vitest'
import { loadPhotoBytes } from '../../../src/photo/node/load.ts'
import { phonePicture, picture, pixelBomb } from '../../support/pictures.ts'
import { type Corner, cornerOf, orientedJpeg, UPRIGHT } from '../../support/quadrants.ts'

async function loaded(bytes: Uint8Array) {
  const result = await loadPhotoBytes(bytes, 'lunch.jpg')
  if (!result.ok) throw new Error(result.failure.code)
  return result.value
}

async function corners(jpeg: Uint8Array): Promise<Corner[]> {
  const { data, info } = await sharp(jpeg).raw().toBuffer({ resolveWithObject: true })
  const at = (x: number, y: number) => {
    const start = (Math.floor(info.height * y) * info.width + Math.floor(info.width * x)) * info.channels
    return cornerOf([...data.subarray(start, start + 3)])
  }
  return [at(0.25, 0.25), at(0.75, 0.25), at(0.25, 0.75), at(0.75, 0.75)]
}

describe('loading a photo in Node', () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8])('should turn EXIF orientation %i upright', async (orientation) => {
    const { original, sent } = await loaded(await orientedJpeg(orientation))
    const [width, height] = orientation >= 5 ? [96, 160] : [160, 96]
    expect(original).toMatchObject({ width, height })
    expect(await corners(original.bytes)).toEqual(UPRIGHT[orientation])
    expect(await corners(sent.bytes)).toEqual(UPRIGHT[orientation])
  })

  it('should name, hash and size a photo as the browser does', async () => {
    const file = await picture('jpeg', 5000, 3000)
    const photo = await loaded(file)
    expect(photo.name).toBe('lunch.jpg')
    expect(photo.sha256).toBe(createHash('sha256').update(file).digest('hex'))
    expect(photo.original).toMatchObject({ width: 4096, height: 2458, mediaType: 'image/jpeg' })
    expect(photo.sent.width / photo.sent.height).toBeCloseTo(5 / 3, 2)
    expect(await sharp(photo.sent.bytes).metadata()).toMatchObject({
      width: photo.sent.width,
      height: photo.sent.height,
    })
  })

  it('should read HEIC', async () => {
    const photo = await loaded(readFileSync('fixtures/heic/quadrants.heic'))
    expect(photo.original).toMatchObject({ width: 320, height: 240 })
    expect(await corners(photo.sent.bytes)).toEqual(UPRIGHT[1])
  })

  it('should refuse HEIC whose picture is damaged', async () => {
    // The decoder says so on the console.
    vi.spyOn(console, 'log').mockReturnValueOnce(undefined)
    const file = Uint8Array.from(readFileSync('fixtures/heic/quadrants.heic'))
    const data = Buffer.from(file).indexOf('mdat') + 4
    expect(await loadPhotoBytes(file.fill(0xff, data), 'x')).toMatchObject({
      ok: false,
      failure: { code: 'damaged' },
    })
  })

  it('should strip metadata', async () => {
    const { sent, original } = await loaded(await phonePicture(6))
    for (const { bytes } of [sent, original]) {
      expect(await exifr.gps(Buffer.from(bytes)).catch(() => undefined)).toBeUndefined()
      expect(Buffer.from(bytes).includes('Canary')).toBe(false)
    }
  })

  it('should refuse unusable files', async () => {
    const jpeg = await picture('jpeg')
    const cases: [string, Uint8Array][] = [
      ['damaged', jpeg.subarray(0, jpeg.length - 20)],
      ['too-many-pixels', pixelBomb()],
      ['empty', new Uint8Array()],
      ['svg', new TextEncoder().encode('<svg/>')],
    ]
    for (const [code, bytes] of cases) {
      expect(await loadPhotoBytes(bytes, 'x')).toEqual({
        ok: false,
        failure: { kind: 'photo', code, retryable: false },
      })
    }
  })
})
