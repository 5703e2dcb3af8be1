import { isWithin, READ_SERVING_GRAMS } from '../../core/terms/plausible-ranges.ts'
import { type LabelPiece, textOf } from './piece.ts'
import { quantitiesIn } from './quantity.ts'
import type { Cell, Row } from './rows.ts'

/** What a column's figures are of, in grams of the food; a serving whose grams the pack does not say is unknown. */
export type Column = { readonly grams: number | undefined; readonly centre: number; readonly per100: boolean }

/** "per 100 g", "Per 100ml", "100g contains". Drinks are taken to weigh 1 g per ml. */
const PER_100 = /\b[1lI][0oO]{2}\s?(?:g|9|ml|m1|q)\b|\b[1lI][0oO]{2}9\b/i
const A_PORTION =
  /\b(?:serving|portion|per (?:bar|biscuit|slice|pack|pot|can|bottle|piece|cup|bowl|egg|cookie))/i

/** The columns of figures, from left to right, and the pack's serving; US panels have one column, of a serving. */
export function columnsOf(pieces: readonly LabelPiece[], [first]: readonly Row[]) {
  const servingGrams = servingOf(pieces)
  const columns = pieces
    .filter((piece) => first && piece.middle < first.piece.middle + first.piece.height * 0.6)
    .flatMap((piece) => headerColumns(piece, servingGrams))
    .filter(({ centre }) => !first || centre > (first.piece.left + first.piece.right) / 2)
    .sort((a, b) => a.centre - b.centre)
  if (columns.some(({ per100 }) => per100)) return { columns, servingGrams }
  return { columns: [{ grams: servingGrams, centre: 0, per100: false }], servingGrams }
}

function headerColumns(piece: LabelPiece, servingGrams: number | undefined): readonly Column[] {
  const text = textOf(piece)
  const hundred = PER_100.exec(text)
  const rest = hundred ? text.replace(hundred[0], ' '.repeat(hundred[0].length)) : text
  const portion = A_PORTION.exec(rest)
  const width = piece.right - piece.left
  /** Of one column the middle of the piece; of two that of its own words. */
  const centreOf = ({ index, 0: { length } }: RegExpExecArray) =>
    piece.left + width * (hundred && portion ? (index + length / 2) / text.length : 0.5)
  const found: Column[] = []
  if (hundred) found.push({ grams: 100, centre: centreOf(hundred), per100: true })
  if (portion && (hundred || /^\W*(?:per|each|one|1)\b/i.test(text)))
    found.push({ grams: gramsIn(rest) ?? servingGrams, centre: centreOf(portion), per100: false })
  return found
}

/** "Serving size 27 crackers (30g)", "per 45g portion": the grams nearest to such a word. */
function servingOf(pieces: readonly LabelPiece[]): number | undefined {
  for (const piece of pieces) {
    if (!/\bserving\s*size|\bportion|\bper serving|\bserving\s*\(/i.test(textOf(piece))) continue
    const beside = pieces
      .filter((each) => each.left >= piece.left && Math.abs(each.middle - piece.middle) <= each.height)
      .sort((a, b) => a.left - b.left)
    const readings = beside.flatMap((each) => each.readings)
    const grams = readings.flatMap(({ text }) => gramsIn(text.replace(PER_100, '')) ?? [])
    if (grams.length > 0) return grams[0]
  }
  return undefined
}

function gramsIn(text: string): number | undefined {
  const grams = [...text.replace(/\bm[l1]\b|(?<=\d)m[l1]\b/gi, 'g').matchAll(/.+/g)]
    .flatMap(([line]) => quantitiesIn(line))
    .flatMap(({ meanings }) => meanings.find(({ unit, likely }) => unit === 'g' && likely >= 0.9) ?? [])
    .map(({ value }) => value)
  return grams.findLast((value) => isWithin(value, READ_SERVING_GRAMS))
}

/** Which column an amount stands in: by order where there is one for each, otherwise the nearest header's. */
export function columnAt(
  cells: readonly Cell[],
  index: number,
  columns: readonly Column[],
): Column | undefined {
  if (columns.length === 1) return index === 0 ? columns[0] : undefined
  if (cells.length === columns.length) return columns[index]
  const cell = cells[index]
  if (!cell) return undefined
  const apart = (column: Column) => Math.abs(column.centre - (cell.left + cell.right) / 2)
  return [...columns].sort((a, b) => apart(a) - apart(b))[0]
}
