import type { PhotoFailureCode } from '../core/analysis/failure.ts'

export type AcceptedFormat = 'jpeg' | 'png' | 'webp' | 'avif'

type Sniffed = { readonly format: AcceptedFormat } | { readonly refused: PhotoFailureCode }

/** What a file is by its first bytes; its name and declared type are not asked. */
export function sniff(bytes: Uint8Array): Sniffed {
  if (bytes.length === 0) return { refused: 'empty' }
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 512))
  const has = (signature: string, at = 0) =>
    head.subarray(at, at + signature.length).equals(Buffer.from(signature, 'latin1'))

  if (has('\xff\xd8\xff')) return { format: 'jpeg' }
  if (has('\x89PNG\r\n\x1a\n')) return { format: 'png' }
  if (has('RIFF') && has('WEBP', 8)) return { format: 'webp' }
  if (has('ftyp', 4)) return isAvif(head) ? { format: 'avif' } : { refused: 'unsupported-format' }
  if (has('GIF8') || has('BM') || has('II*\0') || has('MM\0*') || has('II+\0') || has('MM\0+')) {
    return { refused: 'unsupported-format' }
  }
  if (/^[\s\uFEFF]*<(\?xml|!--|!doctype svg|svg)/i.test(head.toString('utf8'))) return { refused: 'svg' }
  return { refused: 'not-an-image' }
}

/** ISO base media: the major brand, then at byte 16 the compatible ones, four bytes each. */
function isAvif(head: Buffer): boolean {
  const boxEnd = Math.min(head.readUInt32BE(0), head.length)
  const brands = head.toString('latin1', 8, 12) + head.toString('latin1', 16, boxEnd)
  return /^(....)*?(avif|avis)/s.test(brands)
}
