import { endOfScan, START_OF_SCAN } from './jpeg.ts'

const START_OF_IMAGE = 0xd8
const END_OF_IMAGE = 0xd9
const APP0 = 0xe0

/** Tables, frames (baseline, extended, progressive), restart interval and scans: what the picture itself is made of. */
const PICTURE_SEGMENTS = new Set([0xc0, 0xc1, 0xc2, 0xc4, 0xdb, 0xdd, START_OF_SCAN])

/** A JFIF header of this length holds no small picture. */
const BARE_JFIF_LENGTH = 16

/**
 * Whether a JPEG holds its picture and nothing beside it: no Exif, XMP, IPTC, colour profile, comment or small picture,
 * and nothing after its end. Looks at the segments only; whether the picture decodes is for a decoder to say.
 */
export function isPlainJpeg(bytes: Uint8Array): boolean {
  return segmentsOf(bytes)?.every((segment) => isPicture(bytes, segment)) ?? false
}

/** The same picture as a plain JPEG; a file whose segments cannot be made out comes back as it is. */
export function plainJpeg(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const segments = segmentsOf(bytes)
  if (!segments) return bytes
  const kept = segments.filter((segment) => isPicture(bytes, segment))
  const plain = new Uint8Array(kept.reduce((sum, { from, to }) => sum + to - from, 4))
  plain.set([0xff, START_OF_IMAGE])
  let at = 2
  for (const { from, to } of kept) {
    plain.set(bytes.subarray(from, to), at)
    at += to - from
  }
  plain.set([0xff, END_OF_IMAGE], at)
  return plain
}

/** From its marker to the next one's; scans with what they hold. */
type Segment = { readonly marker: number; readonly from: number; readonly to: number }

/** What stands after the end marker is a segment too, of marker 0. Undefined where the end is never reached. */
function segmentsOf(bytes: Uint8Array): readonly Segment[] | undefined {
  if (bytes[0] !== 0xff || bytes[1] !== START_OF_IMAGE) return undefined
  const segments: Segment[] = []
  let from = 2
  while (from + 2 <= bytes.length && bytes[from] === 0xff) {
    const marker = bytes[from + 1] as number
    if (marker === END_OF_IMAGE) {
      const after = from + 2
      return after === bytes.length ? segments : [...segments, { marker: 0, from: after, to: bytes.length }]
    }
    const length = lengthAt(bytes, from)
    if (length < 2) return undefined
    const end = from + 2 + length
    const to = marker === START_OF_SCAN ? endOfScan(bytes, end) : end
    segments.push({ marker, from, to })
    from = to
  }
  return undefined
}

function isPicture(bytes: Uint8Array, { marker, from }: Segment): boolean {
  if (marker !== APP0) return PICTURE_SEGMENTS.has(marker)
  const name = String.fromCharCode(...bytes.subarray(from + 4, from + 9))
  return name === 'JFIF\0' && lengthAt(bytes, from) === BARE_JFIF_LENGTH
}

function lengthAt(bytes: Uint8Array, from: number): number {
  return ((bytes[from + 2] ?? 0) << 8) | (bytes[from + 3] ?? 0)
}
