import { createHash } from 'node:crypto'
import { type Refusal, refusal } from '../../config/refusal.ts'
import type { EncodedImage, Photo } from '../../core/analysis/photo.ts'
import type { PixelSize } from '../../core/geometry/coordinate-frame.ts'
import type { Result } from '../../core/terms/failure.ts'
import { inspect, refused } from '../../photo/inspect.ts'
import { isPlainJpeg } from '../../photo/jpeg.ts'
import { sentSize } from '../../photo/sizes.ts'
import { refusalOf } from '../problem.ts'
import type { Decode, Decoded } from './decode.ts'
import { MAX_PHOTO_BYTES, MAX_PHOTO_MEGABYTES, MOST_MEGAPIXELS } from './limits.ts'

/** Larger than any photo may be here; told by its header already, or once so much of it has come. */
export const TOO_LARGE: Refusal = {
  status: 413,
  code: 'too-many-bytes',
  message: ({ say }) => say('server.refusal.photoTooLarge', { most: `${MAX_PHOTO_MEGABYTES}` }),
}
/** Fewer kinds than a browser or the command line can open, so it does not say the same. */
const NOT_AN_IMAGE = refusal(415, 'not-an-image', 'server.refusal.notAnImage')
const OVERLOADED_SECONDS = 5
const TOO_DEMANDING = refusal(413, 'too-demanding', 'server.refusal.photoTooDemanding')

/**
 * What came over the wire as a photo that may go on to a model: checked by content, decoded under limits, upright, and
 * without any metadata. A plain JPEG of the size that is sent, as the browser makes it, goes on byte for byte, so that
 * what the person is shown is what the model gets; all else is encoded anew.
 */
export async function receivePhoto(
  bytes: Uint8Array<ArrayBuffer>,
  decode: Decode,
  left: AbortSignal,
): Promise<Result<Photo, Refusal>> {
  if (bytes.length > MAX_PHOTO_BYTES) return { ok: false, failure: TOO_LARGE }
  const inspected = inspect(bytes)
  if (!inspected.ok) {
    const { failure } = inspected
    return { ok: false, failure: failure.code === 'not-an-image' ? NOT_AN_IMAGE : refusalOf(failure) }
  }
  const { format, size } = inspected.value
  const most = MOST_MEGAPIXELS[format]
  if (most === undefined) return { ok: false, failure: refusalOf(refused('unsupported-format').failure) }
  if (size.width * size.height > most * 1_000_000) return { ok: false, failure: tooManyPixels(most) }

  const plain = format === 'jpeg' && isOfSentSize(size) && isPlainJpeg(bytes)
  let decoded = plain ? await decode({ kind: 'check', bytes }, left) : 'unfit'
  // A picture of that size takes milliseconds: what took too long is this machine.
  if (plain && decoded === 'too-demanding') return { ok: false, failure: busy(OVERLOADED_SECONDS) }
  if (decoded === 'unfit') decoded = await decode({ kind: 'encode', bytes }, left)
  const image = decoded === 'sound' ? { bytes, mediaType: 'image/jpeg' as const, ...size } : decoded
  if (!isImage(image)) return { ok: false, failure: refusalFor(image) }
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  // A file's name may say whose it is; nobody here needs it.
  return { ok: true, value: { name: 'photo', sha256, sent: image, original: image } }
}

function isOfSentSize(size: PixelSize): boolean {
  const { width, height } = sentSize(size)
  return width === size.width && height === size.height
}

function isImage(decoded: Decoded): decoded is EncodedImage {
  return typeof decoded === 'object' && 'bytes' in decoded
}

function refusalFor(decoded: Exclude<Decoded, EncodedImage>): Refusal {
  if (decoded === 'too-demanding') return TOO_DEMANDING
  if (typeof decoded === 'object') return busy(decoded.busyForSeconds)
  return refusalOf(refused('damaged').failure)
}

function tooManyPixels(most: number): Refusal {
  return {
    status: 413,
    code: 'too-many-pixels',
    message: ({ say }) => say('server.refusal.photoTooManyPixels', { most: `${most}` }),
  }
}

/** There is no room for this one at the moment. */
export function busy(seconds: number): Refusal {
  const refused = refusal(503, 'busy', 'server.refusal.busy')
  return { ...refused, headers: { 'Retry-After': `${seconds}` } }
}
