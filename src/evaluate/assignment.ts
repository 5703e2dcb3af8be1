/**
 * Pairs rows with columns, each at most once, so that the sum of the pairs' worths is the largest possible (Kuhn–Munkres
 * with potentials, n³). Returns the column of each row, or -1. A worth of 0 is no pair.
 */
export function bestAssignment(worth: readonly (readonly number[])[]): readonly number[] {
  const rows = worth.length
  const columns = Math.max(rows, worth[0]?.length ?? 0)
  const cost = (row: number, column: number) => -(worth[row]?.[column] ?? 0)
  // Rows and columns count from 1; column 0 stands for the row that is being placed.
  const rowPotential = new Float64Array(rows + 1)
  const columnPotential = new Float64Array(columns + 1)
  const rowOf = new Int32Array(columns + 1)
  const before = new Int32Array(columns + 1)
  for (let row = 1; row <= rows; row += 1) {
    rowOf[0] = row
    let column = 0
    const slack = new Float64Array(columns + 1).fill(Number.POSITIVE_INFINITY)
    const reached = new Uint8Array(columns + 1)
    do {
      reached[column] = 1
      const from = rowOf[column] as number
      let [least, next] = [Number.POSITIVE_INFINITY, 0]
      for (let to = 1; to <= columns; to += 1) {
        if (reached[to]) continue
        const reduced =
          cost(from - 1, to - 1) - (rowPotential[from] as number) - (columnPotential[to] as number)
        if (reduced < (slack[to] as number)) [slack[to], before[to]] = [reduced, column]
        if ((slack[to] as number) < least) [least, next] = [slack[to] as number, to]
      }
      for (let to = 0; to <= columns; to += 1) {
        if (reached[to]) {
          const of = rowOf[to] as number
          rowPotential[of] = (rowPotential[of] as number) + least
          columnPotential[to] = (columnPotential[to] as number) - least
        } else slack[to] = (slack[to] as number) - least
      }
      column = next
    } while (rowOf[column] !== 0)
    while (column !== 0) {
      const from = before[column] as number
      rowOf[column] = rowOf[from] as number
      column = from
    }
  }
  const columnOf = new Array<number>(rows).fill(-1)
  for (let column = 1; column <= columns; column += 1) {
    const row = (rowOf[column] as number) - 1
    if (row >= 0 && (worth[row]?.[column - 1] ?? 0) > 0) columnOf[row] = column - 1
  }
  return columnOf
}
