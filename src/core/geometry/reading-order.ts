import { boxCentre, type NormalizedBox } from './normalized.ts'

/** A gap this wide that no line crosses separates columns; a share of the photo's width. */
const COLUMN_GAP = 0.008
/** Fewer lines are no column but a price or a note that stands alone. */
const COLUMN_LINES = 3
/** Lines whose middles are nearer than this share of their height are in one row. */
const ONE_ROW = 0.5

type Line = { readonly index: number; readonly box: NormalizedBox; readonly middle: number }

/** The indices of the boxes in the order they are read: column by column, in each from the top, in a row from the left. */
export function readingOrder(boxes: readonly NormalizedBox[]): readonly number[] {
  const lines = boxes.map((box, index): Line => ({ index, box, middle: boxCentre(box).y }))
  return columnsOf(lines)
    .flatMap(rowsOf)
    .flatMap(fromLeft)
    .map(({ index }) => index)
}

function columnsOf(lines: readonly Line[]): readonly (readonly Line[])[] {
  const byLeft = fromLeft(lines)
  const columns: Line[][] = []
  let right = Number.NEGATIVE_INFINITY
  for (const line of byLeft) {
    if (columns.length === 0 || line.box.xMin > right + COLUMN_GAP) columns.push([line])
    else columns.at(-1)?.push(line)
    right = Math.max(right, line.box.xMax)
  }
  return columns.every((column) => column.length >= COLUMN_LINES) ? columns : [byLeft]
}

function rowsOf(column: readonly Line[]): readonly (readonly Line[])[] {
  const rows: Line[][] = []
  for (const line of [...column].sort((a, b) => a.middle - b.middle || a.index - b.index)) {
    const first = rows.at(-1)?.[0]
    const height = Math.min(heightOf(line), first ? heightOf(first) : 0)
    if (first && line.middle - first.middle < ONE_ROW * height) rows.at(-1)?.push(line)
    else rows.push([line])
  }
  return rows
}

function fromLeft(lines: readonly Line[]): readonly Line[] {
  return [...lines].sort((a, b) => a.box.xMin - b.box.xMin)
}

function heightOf({ box }: Line): number {
  return box.yMax - box.yMin
}
