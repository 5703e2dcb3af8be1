import type { ReadResult } from 'zxing-wasm/reader'
import type { EncodedImage } from '../../core/analysis/photo.ts'
import { type NormalizedBox, normalizedBox } from '../../core/geometry/normalized.ts'
import { fromUpcE, productNumber } from '../../core/terms/barcode.ts'

/** A retail barcode on a photo, its check digit right. */
export type Barcode = { readonly number: string; readonly box: NormalizedBox }

/** Finds the barcodes on an encoded photo; each surrounding has its own way of decoding. Rejects where it cannot run. */
export type ReadBarcodes = (image: EncodedImage, signal: AbortSignal) => Promise<readonly Barcode[]>

type Size = { readonly width: number; readonly height: number }

/** What the decoder tells of a code it found; corners in pixels. */
type DecodedCode = Pick<ReadResult, 'isValid' | 'text'> & {
  readonly format: string
  readonly position: Omit<ReadResult['position'], 'error'>
}

/** Codes of other kinds on a pack say nothing of what it is: batches, prices, addresses of web pages. */
export const RETAIL_FORMATS = ['EAN13', 'EAN8', 'UPCA', 'UPCE'] as const
/** More packs than this at once is a shelf: each lookup sends a number away. */
const MOST_CODES = 8

/** The product numbers among decoded codes, each once, with its place as shares of the photo. */
export function retailCodes(codes: readonly DecodedCode[], size: Size): readonly Barcode[] {
  const found = new Map<string, Barcode>()
  for (const { isValid, format, text, position } of codes) {
    if (!isValid) continue
    const number = /UPC-?E/i.test(format) && text.length === 8 ? fromUpcE(text) : productNumber(text)
    if (number && !found.has(number)) found.set(number, { number, box: boxAround(position, size) })
  }
  return [...found.values()].slice(0, MOST_CODES)
}

function boxAround(position: DecodedCode['position'], size: Size): NormalizedBox {
  const corners = [position.topLeft, position.topRight, position.bottomLeft, position.bottomRight]
  const share = (value: number, whole: number) => Math.min(1, Math.max(0, value / whole))
  const xs = corners.map(({ x }) => share(x, size.width))
  const ys = corners.map(({ y }) => share(y, size.height))
  const [xMin, yMin, xMax, yMax] = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
  return normalizedBox({ xMin, yMin, xMax, yMax })
}
