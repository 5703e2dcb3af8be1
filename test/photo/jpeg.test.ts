import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { isPlainJpeg, plainJpeg } from '../../src/photo/jpeg.ts'
import { phonePicture, picture } from '../support/pictures.ts'

describe('a plain JPEG', () => {
  it('should have no Exif, profile or trailing data', async () => {
    const photo = await picture('jpeg')
    expect(isPlainJpeg(photo)).toBe(true)
    expect(isPlainJpeg(await phonePicture())).toBe(false)
    expect(isPlainJpeg(Uint8Array.from([...photo, 0]))).toBe(false)
    expect(isPlainJpeg(photo.subarray(0, photo.length - 2))).toBe(false)
    expect(isPlainJpeg(Uint8Array.of(0xff, 0xd8, 0xff, 0xe1, 0, 0))).toBe(false)
  })

  it.each([true, false])('should keep every pixel (progressive: %s)', async (progressive) => {
    const tagged = await sharp(await picture('jpeg', 200, 120))
      .withIccProfile('srgb')
      .withExif({ IFD0: { Copyright: 'Jane Canary' } })
      .jpeg({ progressive })
      .toBuffer()
    const plain = plainJpeg(Uint8Array.from([...tagged, 1, 2, 3]))
    expect(isPlainJpeg(plain)).toBe(true)
    expect(Buffer.from(plain).toString('latin1')).not.toContain('Canary')
    const pixels = (bytes: Uint8Array) => sharp(bytes).raw().toBuffer()
    expect((await pixels(plain)).equals(await pixels(tagged))).toBe(true)
  })

  it('should not change what it cannot parse', () => {
    const broken = Uint8Array.of(0xff, 0xd8, 0xff, 0xdb, 0, 67, 1)
    expect(plainJpeg(broken)).toBe(broken)
  })

  it('attack B: should not be called plain with more scans than encoders write, each a pass over the picture', async () => {
    const photo = Buffer.from(await picture('jpeg'))
    const scan = photo.subarray(photo.indexOf(Buffer.from([0xff, 0xda])), -2)
    const withScans = (more: number) =>
      Buffer.concat([photo.subarray(0, -2), ...Array.from({ length: more }, () => scan), photo.subarray(-2)])
    expect(isPlainJpeg(withScans(9))).toBe(true)
    expect(isPlainJpeg(withScans(30))).toBe(false)
  })
})
