export type ReadableFormat = 'jpeg' | 'png' | 'gif' | 'webp' | 'avif' | 'heic'
type Sniffed = ReadableFormat | 'svg' | 'other-image' | 'not-an-image'

/** What a file is by its first few thousand bytes; its name and declared type are not looked at. */
export function sniff(bytes: Uint8Array): Sniffed {
  if (starts(bytes, 0xff, 0xd8, 0xff)) return 'jpeg'
  if (starts(bytes, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'png'
  if (/^GIF8[79]a/.test(ascii(bytes, 0, 6))) return 'gif'
  if (ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 4) === 'WEBP') return 'webp'
  if (ascii(bytes, 4, 4) === 'ftyp') return sniffBrand(bytes)
  if (isOtherImage(bytes)) return 'other-image'
  return looksLikeSvg(bytes) ? 'svg' : 'not-an-image'
}

const HEIC_BRANDS = new Set(['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1'])
const AVIF_BRANDS = new Set(['avif', 'avis'])

/** ISO base media files name their brand first, then those they are compatible with: AVIF may lead with `mif1`. */
function sniffBrand(bytes: Uint8Array): Sniffed {
  const length = Math.min(uint32(bytes, 0), bytes.length, 256)
  const brands = [ascii(bytes, 8, 4)]
  for (let at = 16; at + 4 <= length; at += 4) brands.push(ascii(bytes, at, 4))
  if (brands.some((brand) => AVIF_BRANDS.has(brand))) return 'avif'
  return brands.some((brand) => HEIC_BRANDS.has(brand)) ? 'heic' : 'not-an-image'
}

/** TIFF, BMP, icon, Photoshop, JPEG 2000 and JPEG XL: images, but none that browsers and models agree on. */
function isOtherImage(bytes: Uint8Array): boolean {
  const head = ascii(bytes, 0, 4)
  if (head === 'II*\0' || head === 'MM\0*' || head === '8BPS') return true
  if (starts(bytes, 0x00, 0x00, 0x01, 0x00) || starts(bytes, 0xff, 0x0a)) return true
  if (starts(bytes, 0, 0, 0, 12) && /^(jP {2}|JXL )$/.test(ascii(bytes, 4, 4))) return true
  // A bitmap states its own length.
  return head.startsWith('BM') && bytes.length >= 26 && uint32(bytes, 2, true) === bytes.length
}

function looksLikeSvg(bytes: Uint8Array): boolean {
  const isUtf16 = starts(bytes, 0xff, 0xfe) || starts(bytes, 0xfe, 0xff)
  const encoding = isUtf16 ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8'
  const text = new TextDecoder(encoding).decode(bytes.subarray(0, 4096))
  return /^\s*</.test(text) && /<svg[\s>/]/i.test(text) && !/<html[\s>]/i.test(text)
}

function starts(bytes: Uint8Array, ...magic: number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte)
}

export function ascii(bytes: Uint8Array, at: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + length))
}

/** Big-endian unless told otherwise; bytes past the end count as 0. */
export function uint32(bytes: Uint8Array, at: number, littleEndian = false): number {
  const [a, b, c, d] = [0, 1, 2, 3].map((i) => bytes[at + i] ?? 0) as [number, number, number, number]
  const word = littleEndian ? (d << 24) | (c << 16) | (b << 8) | a : (a << 24) | (b << 16) | (c << 8) | d
  return word >>> 0
}
