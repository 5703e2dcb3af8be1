import type { NormalizedBox } from './normalized.ts'

/** A gap this wide that no line crosses separates columns; a share of the photo's width. */
const COLUMN_GAP = 0.008
/** Fewer lines are no column but a price or a note that stands alone. */
const COLUMN_LINES = 3
/** Lines whose middles are nearer than this share of their height are in one row. */
const ONE_ROW = 0.5

/** The indices of the boxes in the order they are read: column by column, in each from the top, in a row from the left. */
export function readingOrder(boxes: readonly NormalizedBox[]): readonly number[] {
  return ordered(
    boxes,
    boxes.map((_, index) => index),
  )
}

function ordered(boxes: readonly NormalizedBox[], among: readonly number[]): readonly number[] {
  const columns = columnsOf(boxes, among)
  return columns.flatMap((column) => inRows(boxes, column))
}

function columnsOf(
  boxes: readonly NormalizedBox[],
  among: readonly number[],
): readonly (readonly number[])[] {
  const byLeft = [...among].sort((a, b) => sideOf(boxes, a, 'xMin') - sideOf(boxes, b, 'xMin') || a - b)
  const columns: number[][] = []
  let right = Number.NEGATIVE_INFINITY
  for (const index of byLeft) {
    if (columns.length === 0 || sideOf(boxes, index, 'xMin') > right + COLUMN_GAP) columns.push([index])
    else columns.at(-1)?.push(index)
    right = Math.max(right, sideOf(boxes, index, 'xMax'))
  }
  return columns.every((column) => column.length >= COLUMN_LINES) ? columns : [byLeft]
}

function inRows(boxes: readonly NormalizedBox[], column: readonly number[]): readonly number[] {
  const fromTop = [...column].sort((a, b) => middleOf(boxes, a) - middleOf(boxes, b) || a - b)
  const rows: number[][] = []
  for (const index of fromTop) {
    const first = rows.at(-1)?.[0]
    const near =
      first !== undefined &&
      middleOf(boxes, index) - middleOf(boxes, first) <
        ONE_ROW * Math.min(heightOf(boxes, index), heightOf(boxes, first))
    if (near) rows.at(-1)?.push(index)
    else rows.push([index])
  }
  return rows.flatMap((row) => row.sort((a, b) => sideOf(boxes, a, 'xMin') - sideOf(boxes, b, 'xMin')))
}

function sideOf(boxes: readonly NormalizedBox[], index: number, side: keyof NormalizedBox & string): number {
  return boxes[index]?.[side as 'xMin'] ?? 0
}

function middleOf(boxes: readonly NormalizedBox[], index: number): number {
  return (sideOf(boxes, index, 'yMin') + sideOf(boxes, index, 'yMax')) / 2
}

function heightOf(boxes: readonly NormalizedBox[], index: number): number {
  return sideOf(boxes, index, 'yMax') - sideOf(boxes, index, 'yMin')
}
