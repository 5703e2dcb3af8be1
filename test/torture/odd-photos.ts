import { readFileSync } from 'node:fs'
import { deflateSync } from 'node:zlib'
import sharp, { type Sharp } from 'sharp'
import type { PhotoFailureCode } from '../../src/core/terms/failure.ts'
import { largeAvif, phonePicture, picture, pixelBomb, pngChunk } from '../support/pictures.ts'
import { orientedJpeg } from '../support/quadrants.ts'

type Bytes = Uint8Array<ArrayBuffer>

/**
 * What becomes of it: it is looked at; refused in the browser and at the server alike; or refused by the server alone, which
 * opens fewer formats and smaller pictures than a browser does, and is sent neither by the page.
 */
type Outcome = 'looked at' | PhotoFailureCode | { readonly atServer: PhotoFailureCode | 'too-demanding' }

export type OddPhoto = {
  readonly what: string
  readonly outcome: Outcome
  readonly make: () => Promise<Bytes> | Bytes
}

/** Ordinary photos in forms that are rare. */
const ODDITIES: readonly OddPhoto[] = [
  ...[1, 2, 3, 4, 5, 6, 7, 8].map((orientation) =>
    fine(`turned, EXIF ${orientation}`, () => orientedJpeg(orientation)),
  ),
  fine('an orientation that there is not', () => withExif(99, 0)),
  fine('with camera, owner and place', () => phonePicture(1)),
  fine('EXIF that leads to itself', () => withExif(1, 8)),
  fine('a progressive JPEG', () => made((image) => image.jpeg({ progressive: true }))),
  fine('a JPEG in CMYK', () => made((image) => image.toColourspace('cmyk').jpeg())),
  fine('a grey JPEG', () => made((image) => image.greyscale().jpeg())),
  fine('a wide-gamut profile', () => made((image) => image.withIccProfile('p3').jpeg())),
  fine('words behind the picture', async () => joined(await picture('jpeg'), text('trailer'))),
  fine('a JPEG and a page in one', async () =>
    joined(await picture('jpeg'), text('<script>alert(1)</script>')),
  ),
  fine('a PNG of 16 bits', () => made((image) => image.toColourspace('rgb16').png())),
  fine('an interlaced PNG', () => made((image) => image.png({ progressive: true }))),
  fine('a PNG with a palette', () => made((image) => image.png({ palette: true }))),
  fine('a PNG one can see through', () => made((image) => image.ensureAlpha(0).png())),
  fine('a lossless WebP', () => made((image) => image.webp({ lossless: true }))),
  fine('an animated WebP', () => animated('webp')),
  fine('an AVIF', () => picture('avif')),
  fine('one pixel', () => made((image) => image.resize(1, 1).png())),
  fine('one pixel wide, 12,000 high', () => made((image) => image.resize(1, 12_000, { fit: 'fill' }).png())),
  fine('16,000 wide, 3 high', () => made((image) => image.resize(16_000, 3, { fit: 'fill' }).jpeg())),
  odd('an animated GIF', { atServer: 'unsupported-format' }, () => animated('gif')),
  odd('a HEIC', { atServer: 'unsupported-format' }, heic),
  odd('a TIFF', 'unsupported-format', () => picture('tiff')),
  odd('an SVG', 'svg', () => text('<svg xmlns="http://www.w3.org/2000/svg"/>')),
  odd('a page', 'not-an-image', () => text('<!doctype html><html><svg></svg></html>')),
  odd('words', 'not-an-image', () => text('just words')),
  odd('a film', 'not-an-image', () => latin('\0\0\0\x18ftypmp42\0\0\0\0mp42isom')),
  odd('nothing', 'empty', () => new Uint8Array()),
]

/** Broken, or made to hurt. */
const BOMBS: readonly OddPhoto[] = [
  ...([0.1, 0.5, 0.9, 0.999] as const).map((share) =>
    odd(`a JPEG cut after ${share * 100} %`, 'damaged', async () => {
      const whole = await picture('jpeg', 400, 300)
      return whole.slice(0, Math.floor(whole.length * share))
    }),
  ),
  odd('a PNG overwritten in its middle', { atServer: 'damaged' }, async () => {
    const whole = await picture('png', 400, 300)
    return whole.fill(0x55, 60, whole.length - 20)
  }),
  odd('a WebP whose length is a lie', 'damaged', async () => {
    const whole = await picture('webp')
    new DataView(whole.buffer).setUint32(4, 0xff_ff_ff_f0, true)
    return whole
  }),
  odd('a JPEG that says it has no width', 'damaged', async () => withJpegSize(await picture('jpeg'), 0, 48)),
  odd('a PNG of 196 megapixels in a few kilobytes', 'too-many-pixels', () => pixelBomb()),
  odd('a PNG of 49 megapixels', { atServer: 'too-many-pixels' }, () => pixelBomb(7_000)),
  fine('a PNG of 23 megapixels in one bit', () => pixelBomb(4_800)),
  odd('an AVIF that says it has 20 megapixels', { atServer: 'too-many-pixels' }, largeAvif),
  fine('a flat AVIF of 13 megapixels', () =>
    flat(4160, 3120).then((image) => bytesOf(image.avif({ effort: 0 }))),
  ),
  odd('a flat AVIF of 40 megapixels', { atServer: 'too-many-pixels' }, async () =>
    bytesOf((await flat(8000, 5000)).avif({ effort: 0 })),
  ),
  odd('a JPEG that says it has 4,000 megapixels', 'too-many-pixels', async () =>
    withJpegSize(await picture('jpeg'), 65_000, 65_000),
  ),
  fine('a PNG with 60 MB of packed words', () => withPngText(60_000_000)),
  fine('a JPEG with 12 MB of metadata', () => withJpegComments(12_000_000)),
  odd('more than the server takes', { atServer: 'too-many-bytes' }, () => withJpegComments(16_000_000)),
  odd('more than anybody takes', 'too-many-bytes', () => withJpegComments(31_500_000)),
]

export const ODD_PHOTOS: readonly OddPhoto[] = [...ODDITIES, ...BOMBS]

function fine(what: string, make: OddPhoto['make']): OddPhoto {
  return { what, outcome: 'looked at', make }
}

function odd(what: string, outcome: Outcome, make: OddPhoto['make']): OddPhoto {
  return { what, outcome, make }
}

async function made(turn: (image: Sharp) => Sharp): Promise<Bytes> {
  return bytesOf(turn(sharp(await picture('png', 320, 240))))
}

async function bytesOf(image: Sharp): Promise<Bytes> {
  return Uint8Array.from(await image.toBuffer())
}

async function flat(width: number, height: number): Promise<Sharp> {
  return sharp({ create: { width, height, channels: 3, background: '#777' } })
}

async function animated(format: 'gif' | 'webp'): Promise<Bytes> {
  const frames = await Promise.all(['#e00000', '#0000e0'].map((colour) => frame(colour)))
  return bytesOf(sharp(frames, { join: { animated: true } })[format]())
}

function frame(background: string): Promise<Buffer> {
  return sharp({ create: { width: 40, height: 40, channels: 3, background } })
    .png()
    .toBuffer()
}

function heic(): Bytes {
  return Uint8Array.from(readFileSync(new URL('../../fixtures/heic/quadrants.heic', import.meta.url)))
}

function text(content: string): Bytes {
  return new TextEncoder().encode(content)
}

function latin(content: string): Bytes {
  return Uint8Array.from(Buffer.from(content, 'latin1'))
}

function joined(...parts: readonly Uint8Array[]): Bytes {
  return Uint8Array.from(Buffer.concat(parts))
}

/** A photo with an EXIF directory of one entry, and where the next one is said to be. */
async function withExif(orientation: number, next: number): Promise<Bytes> {
  const directory = Buffer.from('4d4d002a00000008' + '0001' + '011200030000000100000000' + '00000000', 'hex')
  directory.writeUInt16BE(orientation, 18)
  directory.writeUInt32BE(next, 22)
  const body = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), directory])
  const head = Buffer.from([0xff, 0xe1, 0, 0])
  head.writeUInt16BE(body.length + 2, 2)
  const photo = await picture('jpeg')
  return joined(photo.subarray(0, 2), head, body, photo.subarray(2))
}

function withJpegSize(photo: Bytes, width: number, height: number): Bytes {
  const at = Buffer.from(photo).indexOf(Buffer.from([0xff, 0xc0]))
  const view = new DataView(photo.buffer)
  view.setUint16(at + 5, height)
  view.setUint16(at + 7, width)
  return photo
}

/** Comment segments are as long as 64 kB each. */
async function withJpegComments(length: number): Promise<Bytes> {
  const segment = Buffer.alloc(65_535, 0x61)
  segment.set([0xff, 0xfe, 0xff, 0xfd])
  const photo = await picture('jpeg')
  const count = Math.ceil(length / segment.length)
  return joined(photo.subarray(0, 2), ...Array<Buffer>(count).fill(segment), photo.subarray(2))
}

async function withPngText(length: number): Promise<Bytes> {
  const photo = await picture('png')
  const body = Buffer.concat([Buffer.from('note\0\0', 'latin1'), deflateSync(Buffer.alloc(length, 0x61))])
  // Behind the header, which is 33 bytes with the signature.
  return joined(photo.subarray(0, 33), pngChunk('zTXt', body), photo.subarray(33))
}
