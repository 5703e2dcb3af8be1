import { createHash } from 'node:crypto'
import sharp from 'sharp'
import type { EncodedImage, Photo } from '../core/analysis/photo.ts'
import type { PixelSize } from '../core/geometry/coordinate-frame.ts'
import type { Result } from '../core/terms/failure.ts'
import { inspect, refused } from '../photo/inspect.ts'
import { isPlainJpeg } from '../photo/jpeg.ts'
import { SENT_QUALITY, sentSize } from '../photo/sizes.ts'
import type { ReadableFormat } from '../photo/sniff.ts'

export const MAX_PHOTO_BYTES = 15 * 1024 * 1024
const MAX_PHOTO_PIXELS = 40_000_000
const DECODE_TIMEOUT_SECONDS = 30
const LIMITED = { limitInputPixels: MAX_PHOTO_PIXELS, sequentialRead: true }

/** Decoders this server may run; all others are shut off, so that no file can reach them under a false name. */
const LOADERS: Partial<Record<ReadableFormat, string>> = {
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
 * What came over the wire as a photo that may go on to a model: checked by content, decoded under limits, upright, and
 * without any metadata. A plain JPEG of the size that is sent, as the browser makes it, goes on byte for byte, so that
 * what the person is shown is what the model gets; all else is encoded anew.
 */
export async function receivePhoto(bytes: Uint8Array): Promise<Result<Photo>> {
  if (bytes.length > MAX_PHOTO_BYTES) return refused('too-many-bytes')
  const inspected = inspect(bytes)
  if (!inspected.ok) return inspected
  const { format, size } = inspected.value
  if (!LOADERS[format]) return refused('unsupported-format')
  if (size.width * size.height > MAX_PHOTO_PIXELS) return refused('too-many-pixels')

  const plain = format === 'jpeg' && isOfSentSize(size) && isPlainJpeg(bytes) && (await decodes(bytes))
  const encoded: EncodedImage | undefined = plain
    ? { bytes: Uint8Array.from(bytes), mediaType: 'image/jpeg', ...size }
    : await encodeAnew(bytes)
  if (!encoded) return refused('damaged')
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  // A file's name may say whose it is; nobody here needs it.
  return { ok: true, value: { name: 'photo', sha256, sent: encoded, original: encoded } }
}

function isOfSentSize(size: PixelSize): boolean {
  const { width, height } = sentSize(size)
  return width === size.width && height === size.height
}

/** Decodes every pixel: whether sharp finds the whole picture sound, and in colours every model reads. */
async function decodes(bytes: Uint8Array): Promise<boolean> {
  try {
    const image = sharp(bytes, { ...LIMITED, failOn: 'warning' })
    const { space } = await image.metadata()
    await image.timeout({ seconds: DECODE_TIMEOUT_SECONDS }).raw().toBuffer()
    return space === 'srgb' || space === 'b-w'
  } catch {
    return false
  }
}

/** Undefined where sharp finds the file damaged, or takes too long over it. */
async function encodeAnew(bytes: Uint8Array): Promise<EncodedImage | undefined> {
  try {
    const image = sharp(bytes, LIMITED)
    const { autoOrient: upright } = await image.metadata()
    const { data, info } = await image
      .autoOrient()
      .resize({ ...sentSize(upright), fit: 'fill' })
      .flatten({ background: '#ffffff' })
      .timeout({ seconds: DECODE_TIMEOUT_SECONDS })
      .jpeg({ quality: Math.round(SENT_QUALITY * 100) })
      .toBuffer({ resolveWithObject: true })
    return { bytes: Uint8Array.from(data), mediaType: 'image/jpeg', width: info.width, height: info.height }
  } catch {
    return undefined
  }
}
