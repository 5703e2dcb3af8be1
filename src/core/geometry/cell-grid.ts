import type { ScreenBox } from './normalized.ts'

/** Not more cells than this for each value that is expected: where little lies on much room, cells are larger. */
const CELLS_PER_VALUE = 4

/** Values by where they lie, in square cells: whoever asks what is near a point looks at a few cells instead of at everything. */
export class CellGrid {
  readonly #bounds: ScreenBox
  readonly #cell: number
  readonly #columns: number
  readonly #rows: number
  /** The newest entry of each cell, and for each entry the one before it in its cell; -1: none. */
  readonly #newest: Int32Array
  readonly #before: number[] = []
  readonly #values: number[] = []

  /** `cell`: side of a cell, CSS px, where no larger one is needed. What lies outside `bounds` counts as of the cells at its edge. */
  constructor(bounds: ScreenBox, cell: number, expected: number) {
    const [width, height] = [bounds.xMax - bounds.xMin, bounds.yMax - bounds.yMin]
    this.#bounds = bounds
    this.#cell = Math.max(cell, Math.sqrt((width * height) / (CELLS_PER_VALUE * (expected + 1))))
    this.#columns = Math.floor(width / this.#cell) + 1
    this.#rows = Math.floor(height / this.#cell) + 1
    this.#newest = new Int32Array(this.#columns * this.#rows).fill(-1)
  }

  add(value: number, xMin: number, yMin: number, xMax = xMin, yMax = yMin): void {
    const [left, right] = [this.#column(xMin), this.#column(xMax)]
    const [top, bottom] = [this.#row(yMin), this.#row(yMax)]
    for (let row = top; row <= bottom; row += 1)
      for (let column = left; column <= right; column += 1) {
        const cell = row * this.#columns + column
        this.#before.push(this.#newest[cell] ?? -1)
        this.#newest[cell] = this.#values.push(value) - 1
      }
  }

  /** Whether it holds for any value in a cell within `reach` of the point; asked no further once it does. */
  some(x: number, y: number, reach: number, holds: (value: number) => boolean): boolean {
    const [left, right] = [this.#column(x - reach), this.#column(x + reach)]
    const [top, bottom] = [this.#row(y - reach), this.#row(y + reach)]
    for (let row = top; row <= bottom; row += 1)
      for (let column = left; column <= right; column += 1) {
        let entry = this.#newest[row * this.#columns + column] ?? -1
        while (entry >= 0) {
          if (holds(this.#values[entry] as number)) return true
          entry = this.#before[entry] as number
        }
      }
    return false
  }

  #column(x: number): number {
    return clamp(Math.floor((x - this.#bounds.xMin) / this.#cell), this.#columns - 1)
  }

  #row(y: number): number {
    return clamp(Math.floor((y - this.#bounds.yMin) / this.#cell), this.#rows - 1)
  }
}

function clamp(value: number, max: number): number {
  return value < 0 ? 0 : value > max ? max : value
}
