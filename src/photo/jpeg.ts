import type { PixelSize } from '../core/geometry/coordinate-frame.ts'
import type { ImageLayout } from './chunked.ts'

const START_OF_IMAGE = 0xd8
const END_OF_IMAGE = 0xd9
const START_OF_SCAN = 0xda
const APP0 = 0xe0

/** Tables, frames (baseline, extended, progressive), restart interval and scans: what the picture itself is made of. */
const PICTURE_SEGMENTS = new Set([0xc0, 0xc1, 0xc2, 0xc4, 0xdb, 0xdd, START_OF_SCAN])

/** A JFIF header of this length holds no small picture. */
const BARE_JFIF_LENGTH = 16

/** Encoders write some ten; each costs a decoder a pass over the whole picture, and thousands fit into a small file. */
const MOST_SCANS = 20

/** A JPEG's frame size, and whether its picture runs to its end marker. ITU-T T.81, annex B. */
export function readJpeg(bytes: Uint8Array): ImageLayout {
  let size: PixelSize | undefined
  for (const { marker, from } of segmentsOf(bytes)) {
    if (marker === END_OF_IMAGE) return { size, complete: size !== undefined }
    if (isFrameHeader(marker) && from + 9 <= bytes.length) {
      size ??= { width: uint16(bytes, from + 7), height: uint16(bytes, from + 5) }
    }
  }
  return { size, complete: false }
}

/**
 * Whether a JPEG holds its picture and nothing beside it: no Exif, XMP, IPTC, colour profile, comment or small picture,
 * and nothing after its end, in as many scans as encoders write. Looks at the segments only; whether the picture decodes is for a decoder to say.
 */
export function isPlainJpeg(bytes: Uint8Array): boolean {
  const segments = pictureSegments(bytes)
  if (!segments) return false
  const scans = segments.filter(({ marker }) => marker === START_OF_SCAN).length
  return scans <= MOST_SCANS && lengthOf(segments) === bytes.length
}

/** The same picture as a plain JPEG; a file whose segments cannot be made out comes back as it is. */
export function plainJpeg(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  return pictureOf(bytes) ?? bytes
}

function pictureOf(bytes: Uint8Array): Uint8Array<ArrayBuffer> | undefined {
  const kept = pictureSegments(bytes)
  if (!kept) return undefined
  const picture = new Uint8Array(lengthOf(kept))
  picture.set([0xff, START_OF_IMAGE])
  let at = 2
  for (const { from, to } of kept) {
    picture.set(bytes.subarray(from, to), at)
    at += to - from
  }
  picture.set([0xff, END_OF_IMAGE], at)
  return picture
}

/** Undefined where the end marker is never reached. */
function pictureSegments(bytes: Uint8Array): readonly Segment[] | undefined {
  if (bytes[0] !== 0xff || bytes[1] !== START_OF_IMAGE) return undefined
  const segments = [...segmentsOf(bytes)]
  if (segments.at(-1)?.marker !== END_OF_IMAGE) return undefined
  return segments.filter((segment) => isPicture(bytes, segment))
}

/** With the markers of start and end. */
function lengthOf(segments: readonly Segment[]): number {
  return segments.reduce((sum, { from, to }) => sum + to - from, 4)
}

/** From its marker to the next one's; scans with what they hold. */
type Segment = { readonly marker: number; readonly from: number; readonly to: number }

/**
 * Walks the segments up to the end marker, so that the small picture in the metadata is neither measured nor taken for the
 * end; within scans it looks for the next marker. What follows the end (phones append things there) is left alone.
 */
function* segmentsOf(bytes: Uint8Array): Generator<Segment> {
  let from = 2
  while (from + 2 <= bytes.length && bytes[from] === 0xff) {
    const marker = bytes[from + 1] as number
    if (marker === 0xff) {
      from += 1
      continue
    }
    if (marker === END_OF_IMAGE) return yield { marker, from, to: from + 2 }
    const length = uint16(bytes, from + 2)
    if (length < 2) return
    const end = from + 2 + length
    const to = marker === START_OF_SCAN ? endOfScan(bytes, end) : end
    yield { marker, from, to }
    from = to
  }
}

function isPicture(bytes: Uint8Array, { marker, from }: Segment): boolean {
  if (marker !== APP0) return PICTURE_SEGMENTS.has(marker)
  const name = String.fromCharCode(...bytes.subarray(from + 4, from + 9))
  return name === 'JFIF\0' && uint16(bytes, from + 2) === BARE_JFIF_LENGTH
}

/** SOF0 to SOF15 but for DHT, JPG and DAC, which share the range. */
function isFrameHeader(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc
}

/** The next marker that is neither a stuffed byte nor a restart; the file's end if there is none. */
function endOfScan(bytes: Uint8Array, from: number): number {
  // `indexOf` is native: most of a photo is scans.
  for (
    let at = bytes.indexOf(0xff, from);
    at >= 0 && at + 1 < bytes.length;
    at = bytes.indexOf(0xff, at + 1)
  ) {
    const next = bytes[at + 1] as number
    if (next !== 0x00 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at
  }
  return bytes.length
}

function uint16(bytes: Uint8Array, at: number): number {
  return ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0)
}
