import { createHash } from 'node:crypto'
import sharp from 'sharp'
import type { Failure, PhotoFailureCode, Result } from '../core/analysis/failure.ts'
import type { EncodedImage, Photo } from '../core/analysis/photo.ts'
import type { PixelSize } from '../core/geometry/frame.ts'
import { resizedSize } from '../core/geometry/resized-size.ts'
import { type AcceptedFormat, sniff } from './sniff.ts'

export const MAX_PHOTO_BYTES = 15 * 1024 * 1024
const MAX_PHOTO_PIXELS = 40_000_000
const DECODE_TIMEOUT_SECONDS = 30
const JPEG_QUALITY = 85

/** Decoders this server may run; all others are shut off, so that no file can reach them under a false name. */
const LOADERS: Readonly<Record<AcceptedFormat, string>> = {
  jpeg: 'VipsForeignLoadJpegBuffer',
  png: 'VipsForeignLoadPngBuffer',
  webp: 'VipsForeignLoadWebpBuffer',
  avif: 'VipsForeignLoadHeifBuffer',
}

/** Shuts off every image decoder of this process but the four accepted ones. */
export function restrictDecoders(): void {
  sharp.block({ operation: ['VipsForeignLoad'] })
  sharp.unblock({ operation: Object.values(LOADERS) })
}

/**
 * What came over the wire as a photo that may go on to a model: checked by content, decoded under limits, upright,
 * no larger than any model sees, and encoded anew without any metadata.
 */
export async function receivePhoto(bytes: Uint8Array): Promise<Result<Photo>> {
  const sniffed = sniff(bytes)
  if ('refused' in sniffed) return refuse(sniffed.refused)
  if (bytes.length > MAX_PHOTO_BYTES) return refuse('too-many-bytes')

  const header = await readHeader(bytes)
  if (!header) return refuse('damaged')
  if (header.width * header.height > MAX_PHOTO_PIXELS) return refuse('too-many-pixels')

  const encoded = await encodeAnew(bytes, header)
  if (!encoded) return refuse('damaged')
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  // A file's name may say whose it is; nobody here needs it.
  return { ok: true, value: { name: 'photo', sha256, sent: encoded, original: encoded } }
}

/** Upright width and height as the file declares them; nothing is decoded yet. */
async function readHeader(bytes: Uint8Array): Promise<PixelSize | undefined> {
  try {
    const { autoOrient } = await sharp(bytes, { limitInputPixels: false }).metadata()
    return autoOrient.width > 0 && autoOrient.height > 0 ? autoOrient : undefined
  } catch {
    return undefined
  }
}

/** What the browser sends is small enough already and keeps its size; other callers' photos are made smaller. */
async function encodeAnew(bytes: Uint8Array, upright: PixelSize): Promise<EncodedImage | undefined> {
  try {
    const { data, info } = await sharp(bytes, { limitInputPixels: MAX_PHOTO_PIXELS, sequentialRead: true })
      .autoOrient()
      .resize({ ...resizedSize(upright, 'high'), fit: 'fill', withoutEnlargement: true })
      .flatten({ background: '#ffffff' })
      .timeout({ seconds: DECODE_TIMEOUT_SECONDS })
      .jpeg({ quality: JPEG_QUALITY })
      .toBuffer({ resolveWithObject: true })
    return { bytes: Uint8Array.from(data), mediaType: 'image/jpeg', width: info.width, height: info.height }
  } catch {
    return undefined
  }
}

function refuse(code: PhotoFailureCode): { readonly ok: false; readonly failure: Failure } {
  return { ok: false, failure: { kind: 'photo', code, retryable: false } }
}
