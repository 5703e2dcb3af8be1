import { crc32, deflateSync } from 'node:zlib'
import sharp from 'sharp'

type Format = 'jpeg' | 'png' | 'webp' | 'avif' | 'tiff' | 'gif'

/** A small asymmetric picture: left half red, right half blue. */
export async function picture(format: Format, width = 64, height = 48): Promise<Uint8Array<ArrayBuffer>> {
  const right = await sharp({ create: { width: width / 2, height, channels: 3, background: '#2040c0' } })
    .png()
    .toBuffer()
  const image = sharp({ create: { width, height, channels: 3, background: '#c02020' } })
  const bytes = await image
    .composite([{ input: right, left: width / 2, top: 0 }])
    [format]()
    .toBuffer()
  return Uint8Array.from(bytes)
}

/** A JPEG as a phone writes it: camera, place, owner, and the sensor's orientation. */
export async function phonePicture(orientation = 1): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await sharp(await picture('jpeg'))
    .withExif({
      IFD0: { Make: 'Canary Phones', Copyright: 'Jane Canary' },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '52/1 31/1 12/1',
        GPSLongitudeRef: 'E',
        GPSLongitude: '13/1 24/1 36/1',
      },
    })
    .withMetadata({ orientation })
    .jpeg()
    .toBuffer()
  return Uint8Array.from(bytes)
}

/** A valid one-bit PNG of 196 million black pixels in a few kilobytes. */
export function pixelBomb(side = 14_000): Uint8Array<ArrayBuffer> {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(side, 0)
  header.writeUInt32BE(side, 4)
  header.writeUInt8(1, 8)
  const rows = deflateSync(Buffer.alloc(side * (1 + Math.ceil(side / 8))))
  const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')
  const chunks = [pngChunk('IHDR', header), pngChunk('IDAT', rows), pngChunk('IEND', Buffer.alloc(0))]
  return Uint8Array.from(Buffer.concat([signature, ...chunks]))
}

/** A small AVIF whose header says it has more megapixels than are opened in this format. */
export async function largeAvif(): Promise<Uint8Array<ArrayBuffer>> {
  const file = Buffer.from(await picture('avif'))
  for (let at = file.indexOf('ispe'); at >= 0; at = file.indexOf('ispe', at + 4)) {
    file.writeUInt32BE(5000, at + 8)
    file.writeUInt32BE(4000, at + 12)
  }
  return Uint8Array.from(file)
}

export function pngChunk(type: string, data: Buffer): Buffer {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const check = Buffer.alloc(4)
  check.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, check])
}
