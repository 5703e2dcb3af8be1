import type { PixelSize } from '../core/geometry/coordinate-frame.ts'
import type { ImageLayout } from './chunked.ts'
import { ascii, uint32 } from './sniff.ts'

type Box = { readonly type: string; readonly start: number; readonly end: number; readonly whole: boolean }

/** AVIF and HEIC: the size of the largest image item, and whether every box is there whole. ISO/IEC 14496-12, 23008-12. */
export function readIsoMedia(bytes: Uint8Array): ImageLayout {
  const top = boxes(bytes, 0, bytes.length)
  const meta = top.find((box) => box.type === 'meta')
  const holdsData = top.some((box) => box.type === 'mdat') || (meta && childNamed(bytes, meta, 4, 'idat'))
  const complete = top.length > 0 && top.every((box) => box.whole) && Boolean(meta && holdsData)
  return { size: meta && largestItem(bytes, meta), complete }
}

/** A photo of tiles has an `ispe` for a tile, one for the whole and one for the thumbnail: the whole is largest. */
function largestItem(bytes: Uint8Array, meta: Box): PixelSize | undefined {
  const properties = childNamed(bytes, meta, 4, 'iprp')
  const container = properties && childNamed(bytes, properties, 0, 'ipco')
  if (!container) return undefined
  let largest: PixelSize | undefined
  for (const box of boxes(bytes, container.start, container.end)) {
    if (box.type !== 'ispe' || box.start + 12 > bytes.length) continue
    const size = { width: uint32(bytes, box.start + 4), height: uint32(bytes, box.start + 8) }
    if (!largest || size.width * size.height > largest.width * largest.height) largest = size
  }
  return largest
}

/** `skip`: bytes of version and flags before a full box's children. */
function childNamed(bytes: Uint8Array, parent: Box, skip: number, type: string): Box | undefined {
  return boxes(bytes, parent.start + skip, parent.end).find((box) => box.type === type)
}

function boxes(bytes: Uint8Array, from: number, to: number): Box[] {
  const found: Box[] = []
  let at = from
  while (at + 8 <= Math.min(to, bytes.length)) {
    const declared = uint32(bytes, at)
    const type = ascii(bytes, at + 4, 4)
    const long = declared === 1
    const length = long ? uint32(bytes, at + 8) * 2 ** 32 + uint32(bytes, at + 12) : declared || to - at
    if (length < 8) break
    const start = at + (long ? 16 : 8)
    at += length
    found.push({ type, start, end: Math.min(at, bytes.length), whole: at <= bytes.length })
  }
  return found
}
