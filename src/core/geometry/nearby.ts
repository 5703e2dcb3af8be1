import type { NormalizedBox } from './normalized.ts'

/** Cells as fine as this share of the photo; smaller boxes share the finest level. */
const FINEST = 1 / 512

/**
 * Calls `visit` once for each pair of boxes that overlap or touch, by index, in no particular order. Boxes are kept in
 * grids by size, each in the cell of its middle, so that n boxes of which few overlap cost about n.
 */
export function eachTouchingPair(
  boxes: readonly NormalizedBox[],
  visit: (one: number, other: number) => void,
): void {
  const levels = new Map<number, Map<number, number[]>>()
  const cells = boxes.map((box) => cellSize(box))
  boxes.forEach((box, index) => {
    const cell = cells[index] as number
    const level = levels.get(cell) ?? new Map<number, number[]>()
    levels.set(cell, level)
    const key = keyOf(columnOf((box.xMin + box.xMax) / 2, cell), columnOf((box.yMin + box.yMax) / 2, cell))
    const members = level.get(key)
    if (members) members.push(index)
    else level.set(key, [index])
  })
  boxes.forEach((box, index) => {
    const own = cells[index] as number
    for (const [cell, level] of levels) {
      // Each pair is found from its smaller box; of one level, from the earlier.
      if (cell < own) continue
      eachInReach(box, cell, level, (other) => {
        if ((cell > own || other > index) && touch(box, boxes[other] as NormalizedBox)) visit(index, other)
      })
    }
  })
}

function eachInReach(
  box: NormalizedBox,
  cell: number,
  level: ReadonlyMap<number, readonly number[]>,
  found: (index: number) => void,
): void {
  // A box of this level reaches half a cell from its middle.
  const lastColumn = columnOf(box.xMax + cell / 2, cell)
  const lastRow = columnOf(box.yMax + cell / 2, cell)
  for (let column = columnOf(box.xMin - cell / 2, cell); column <= lastColumn; column += 1) {
    for (let row = columnOf(box.yMin - cell / 2, cell); row <= lastRow; row += 1) {
      const members = level.get(keyOf(column, row))
      if (members) for (const member of members) found(member)
    }
  }
}

/** The power of two the box's longer side fits in. */
function cellSize({ xMin, yMin, xMax, yMax }: NormalizedBox): number {
  const side = Math.max(FINEST, xMax - xMin, yMax - yMin)
  return 2 ** Math.ceil(Math.log2(side) - 1e-9)
}

function columnOf(place: number, cell: number): number {
  return Math.floor(place / cell)
}

/** Columns and rows are small whole numbers, a few below 0 where a search reaches over the edge. */
function keyOf(column: number, row: number): number {
  return (column + 4096) * 65_536 + (row + 4096)
}

function touch(a: NormalizedBox, b: NormalizedBox): boolean {
  return a.xMin <= b.xMax && b.xMin <= a.xMax && a.yMin <= b.yMax && b.yMin <= a.yMax
}
