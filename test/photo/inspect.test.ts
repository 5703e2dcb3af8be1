import { readFileSync } from 'node:fs'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { inspect, MOST_BYTES } from '../../src/photo/inspect.ts'
import { phonePicture, picture, pixelBomb } from '../support/pictures.ts'
import { quadrants } from '../support/quadrants.ts'

const code = (bytes: Uint8Array) => {
  const result = inspect(bytes)
  return result.ok ? 'fine' : result.failure.kind === 'photo' && result.failure.code
}

const heic = () => new Uint8Array(readFileSync('fixtures/heic/quadrants.heic'))

async function encoded(): Promise<[string, Uint8Array][]> {
  const image = await quadrants(160, 96)
  return [
    ['jpeg', await image.clone().jpeg().toBuffer()],
    ['jpeg', await image.clone().jpeg({ progressive: true }).toBuffer()],
    ['png', await image.clone().png().toBuffer()],
    ['gif', await image.clone().gif().toBuffer()],
    ['webp', await image.clone().webp().toBuffer()],
    ['webp', await image.clone().webp({ lossless: true }).toBuffer()],
    ['webp', await image.clone().ensureAlpha(0.5).webp().toBuffer()],
    ['avif', await image.clone().avif().toBuffer()],
  ]
}

describe('inspecting a file before it is decoded', () => {
  it('should tell format and size from the bytes alone', async () => {
    for (const [format, bytes] of await encoded()) {
      expect(inspect(bytes)).toEqual({ ok: true, value: { format, size: { width: 160, height: 96 } } })
    }
    expect(inspect(heic())).toEqual({
      ok: true,
      value: { format: 'heic', size: { width: 320, height: 240 } },
    })
  })

  it('should not measure the thumbnail inside a phone photo', async () => {
    const thumbnail = Buffer.from(await picture('jpeg', 16, 12))
    const photo = Buffer.from(await phonePicture())
    const segment = Buffer.concat([Buffer.from([0xff, 0xe2, 0, 0]), thumbnail])
    segment.writeUInt16BE(segment.length - 2, 2)
    const file = Buffer.concat([photo.subarray(0, 2), segment, photo.subarray(2)])
    expect(inspect(file)).toMatchObject({ ok: true, value: { size: { width: 64, height: 48 } } })
    expect(code(file.subarray(0, segment.length + 200))).toBe('damaged')
  })

  it('should find a file damaged wherever it is cut', async () => {
    for (const [format, bytes] of [...(await encoded()), ['heic', heic()] as const]) {
      for (const share of [0.2, 0.4, 0.6, 0.8, 0.95]) {
        const cut = bytes.subarray(0, Math.floor(bytes.length * share))
        expect([format, share, code(cut)]).toEqual([format, share, 'damaged'])
      }
      // The last byte of an animation's trailer is not missed; any other format's is.
      if (format !== 'gif')
        expect([format, code(bytes.subarray(0, bytes.length - 1))]).toEqual([format, 'damaged'])
    }
  })

  it('should accept data that a phone appends after the picture', async () => {
    const file = Buffer.concat([await picture('jpeg'), Buffer.from('trailer that is no picture')])
    expect(code(file)).toBe('fine')
  })

  it('should refuse by the header, however small the file', () => {
    expect(code(pixelBomb(14_000))).toBe('too-many-pixels')
    expect(code(pixelBomb(7_000))).toBe('fine')
  })

  it('should refuse what is empty or too long', () => {
    expect(code(new Uint8Array())).toBe('empty')
    expect(code(new Uint8Array(MOST_BYTES + 1))).toBe('too-many-bytes')
  })

  it.each([
    ['svg', '<svg xmlns="http://www.w3.org/2000/svg"></svg>'],
    ['svg', '\ufeff<?xml version="1.0"?>\n<!-- a drawing -->\n<svg width="1"></svg>'],
    ['not-an-image', '<html><body><svg></svg></body></html>'],
    ['not-an-image', 'BM is how this sentence starts'],
    ['not-an-image', 'GIF8 is not quite a header'],
    ['not-an-image', '{"type":"image/jpeg"}'],
  ])('should call %s what says %s', (expected, text) => {
    expect(code(new TextEncoder().encode(text))).toBe(expected)
  })

  it('should tell unsupported images from other files', async () => {
    expect(code(await picture('tiff'))).toBe('unsupported-format')
    const video = Buffer.from('\0\0\0\x18ftypmp42\0\0\0\0mp42isom', 'latin1')
    expect(code(video)).toBe('not-an-image')
  })

  it('should go by the bytes of a polyglot file', async () => {
    const gif = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#fff' } })
      .gif()
      .toBuffer()
    expect(inspect(Buffer.concat([gif, Buffer.from('<svg onload="x()"/>')]))).toMatchObject({
      ok: true,
      value: { format: 'gif' },
    })
  })
})
