import type { PixelSize } from '../core/geometry/coordinate-frame.ts'
import { ascii, uint32 } from './sniff.ts'

/** What a header says of an image's size, and whether its data is there to the end. */
export type ImageLayout = { readonly size: PixelSize | undefined; readonly complete: boolean }

const UNREADABLE: ImageLayout = { size: undefined, complete: false }

/** PNG (ISO/IEC 15948): IHDR comes first, IEND last. */
export function readPng(bytes: Uint8Array): ImageLayout {
  if (bytes.length < 24 || ascii(bytes, 12, 4) !== 'IHDR') return UNREADABLE
  const size = { width: uint32(bytes, 16), height: uint32(bytes, 20) }
  let at = 8
  while (at + 12 <= bytes.length) {
    if (ascii(bytes, at + 4, 4) === 'IEND') return { size, complete: true }
    at += 12 + uint32(bytes, at)
  }
  return { size, complete: false }
}

/** WebP (RFC 9649): lossy, lossless or extended, by the first chunk. */
export function readWebp(bytes: Uint8Array): ImageLayout {
  const complete = bytes.length >= 20 && uint32(bytes, 4, true) + 8 <= bytes.length
  return { size: bytes.length < 30 ? undefined : webpSize(bytes), complete }
}

function webpSize(bytes: Uint8Array): PixelSize | undefined {
  switch (ascii(bytes, 12, 4)) {
    case 'VP8 ':
      return { width: uint16(bytes, 26) & 0x3fff, height: uint16(bytes, 28) & 0x3fff }
    case 'VP8L': {
      const bits = uint32(bytes, 21, true)
      return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 }
    }
    case 'VP8X':
      return {
        width: (uint32(bytes, 24, true) & 0xffffff) + 1,
        height: (uint32(bytes, 27, true) & 0xffffff) + 1,
      }
    default:
      return undefined
  }
}

const IMAGE = 0x2c
const EXTENSION = 0x21

/** GIF89a: complete once its first image is, since only that is used. */
export function readGif(bytes: Uint8Array): ImageLayout {
  if (bytes.length < 13) return UNREADABLE
  const size = { width: uint16(bytes, 6), height: uint16(bytes, 8) }
  let at = 13 + paletteLength(bytes[10] as number)
  while (at < bytes.length) {
    if (bytes[at] === EXTENSION) at = afterSubBlocks(bytes, at + 2)
    else if (bytes[at] === IMAGE) {
      const data = at + 11 + paletteLength(bytes[at + 9] ?? 0)
      return { size, complete: afterSubBlocks(bytes, data) <= bytes.length }
    } else break
  }
  return { size, complete: false }
}

function paletteLength(flags: number): number {
  return flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0
}

/** The place after the empty block that ends a chain; past the file's end if it is cut off. */
function afterSubBlocks(bytes: Uint8Array, from: number): number {
  let at = from
  while (at < bytes.length && bytes[at] !== 0) at += (bytes[at] as number) + 1
  return at + 1
}

function uint16(bytes: Uint8Array, at: number): number {
  return (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8)
}
