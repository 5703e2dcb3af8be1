import sharp from 'sharp'
import type { EncodedImage } from '../../core/analysis/photo.ts'
import { SENT_QUALITY, sentSize } from '../../photo/sizes.ts'
import { MOST_MEGAPIXELS } from './limits.ts'

/** `check`: whether a plain JPEG may go on as it is. `encode`: the photo anew, upright, without metadata, in the size that is sent. */
export type DecodeTask = { readonly kind: 'check' | 'encode'; readonly bytes: Uint8Array }

/**
 * `too-demanding`: it took more memory or time than it may, or brought its process down. `busy`: too many others are waiting.
 */
export type Decoded = EncodedImage | 'sound' | 'unfit' | 'too-demanding' | { readonly busyForSeconds: number }

export type Decode = (task: DecodeTask, left: AbortSignal) => Promise<Decoded>

const LIMITED = {
  limitInputPixels: Math.max(...Object.values(MOST_MEGAPIXELS)) * 1_000_000,
  sequentialRead: true,
}

/** Decoders that may run; all others are shut off, so that no file can reach them under a false name. */
const LOADERS = [
  'VipsForeignLoadJpegBuffer',
  'VipsForeignLoadPngBuffer',
  'VipsForeignLoadWebpBuffer',
  'VipsForeignLoadHeifBuffer',
]

/** Shuts off every image decoder of this process but the four accepted ones. */
export function restrictDecoders(): void {
  sharp.block({ operation: ['VipsForeignLoad'] })
  sharp.unblock({ operation: LOADERS })
}

/** Decodes in this very process. */
export async function decode({ kind, bytes }: DecodeTask): Promise<Decoded> {
  try {
    return kind === 'check' ? await check(bytes) : await encodeAnew(bytes)
  } catch {
    // sharp has one class of error for everything; what passed inspection and still fails is a damaged file.
    return 'unfit'
  }
}

/** So small that a JPEG is decoded at an eighth: all that is written is read, and half the work is not done. */
const CHECKED_EDGE = 64

/** Whether sharp finds the whole picture sound, and in colours every model reads. */
async function check(bytes: Uint8Array): Promise<Decoded> {
  const image = sharp(bytes, { ...LIMITED, failOn: 'warning' })
  const small = { width: CHECKED_EDGE, height: CHECKED_EDGE, fit: 'inside', kernel: 'linear' } as const
  const [{ space }] = await Promise.all([image.metadata(), image.clone().resize(small).raw().toBuffer()])
  if (space !== 'srgb' && space !== 'b-w') return 'unfit'
  return 'sound'
}

async function encodeAnew(bytes: Uint8Array): Promise<EncodedImage> {
  const image = sharp(bytes, LIMITED)
  const { autoOrient: upright } = await image.metadata()
  const { data, info } = await image
    .autoOrient()
    .resize({ ...sentSize(upright), fit: 'fill' })
    .flatten({ background: '#ffffff' })
    .jpeg({ quality: Math.round(SENT_QUALITY * 100) })
    .toBuffer({ resolveWithObject: true })
  return { bytes: Uint8Array.from(data), mediaType: 'image/jpeg', width: info.width, height: info.height }
}
