import type { PixelSize } from '../core/geometry/coordinate-frame.ts'
import type { Failure, PhotoFailureCode, Result } from '../core/terms/failure.ts'
import { type ImageLayout, readGif, readPng, readWebp } from './chunked.ts'
import { readIsoMedia } from './iso-media.ts'
import { readJpeg } from './jpeg.ts'
import { type ReadableFormat, sniff } from './sniff.ts'

export const MOST_BYTES = 30 * 1024 * 1024
export const MOST_PIXELS = 50_000_000

const LAYOUTS: Readonly<Record<ReadableFormat, (bytes: Uint8Array) => ImageLayout>> = {
  jpeg: readJpeg,
  png: readPng,
  gif: readGif,
  webp: readWebp,
  avif: readIsoMedia,
  heic: readIsoMedia,
}

/**
 * Whether a file may be decoded at all, judged from its bytes alone: nothing is decoded to find out. `size` as stored, before
 * any turning upright.
 */
export function inspect(
  bytes: Uint8Array,
): Result<{ readonly format: ReadableFormat; readonly size: PixelSize }> {
  const refusal = refusedUnread(bytes.length)
  if (refusal) return refusal
  const format = sniff(bytes)
  if (format === 'svg' || format === 'not-an-image') return refused(format)
  if (format === 'other-image') return refused('unsupported-format')
  const { size, complete } = LAYOUTS[format](bytes)
  if (!size || size.width === 0 || size.height === 0) return refused('damaged')
  if (size.width * size.height > MOST_PIXELS) return refused('too-many-pixels')
  return complete ? { ok: true, value: { format, size } } : refused('damaged')
}

/** Refusals by size, before a file is read into memory. */
export function refusedUnread(byteLength: number): { ok: false; failure: Failure } | undefined {
  if (byteLength === 0) return refused('empty')
  return byteLength > MOST_BYTES ? refused('too-many-bytes') : undefined
}

export function refused(code: PhotoFailureCode): { ok: false; failure: Failure } {
  return { ok: false, failure: { kind: 'photo', code, retryable: false } }
}
