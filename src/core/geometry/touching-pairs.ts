import type { NormalizedBox } from './normalized.ts'

/**
 * Calls `visit` once for each pair of boxes that overlap or touch, by index, in no particular order. Boxes are kept in
 * grids by size, each in the cell of its middle, so that n boxes of which few overlap cost about n.
 */
export function eachTouchingPair(
  boxes: readonly NormalizedBox[],
  visit: (one: number, other: number) => void,
): void {
  // No grid has more cells than there are boxes: a finer one would be mostly empty.
  const finest = Math.floor(Math.log2(Math.max(1, boxes.length)) / 2)
  const bySize = Array.from({ length: finest + 1 }, (): number[] => [])
  boxes.forEach((box, index) => {
    bySize[levelOf(box, finest)]?.push(index)
  })
  const next = new Int32Array(boxes.length)
  const grids: Grid[] = []
  bySize.forEach((indices, level) => {
    if (indices.length === 0) return
    const own = new Grid(boxes, 2 ** level, next)
    grids.push(own)
    // Each pair is found from its smaller box, or of one size from the later one.
    for (const index of indices) {
      for (const grid of grids) grid.eachTouching(index, visit)
      own.add(index)
    }
  })
}

/** The finest grid in whose cells the box's longer side fits. */
function levelOf({ xMin, yMin, xMax, yMax }: NormalizedBox, finest: number): number {
  const side = Math.max(xMax - xMin, yMax - yMin)
  return side > 0 ? Math.max(0, Math.min(finest, Math.floor(1e-9 - Math.log2(side)))) : finest
}

/** The photo in so many columns and rows; what lies beyond its edge is in the outermost. */
class Grid {
  readonly #boxes: readonly NormalizedBox[]
  readonly #size: number
  /** First box of each cell, and after each box the next of its cell; -1 where there is none. */
  readonly #first: Int32Array
  readonly #next: Int32Array

  constructor(boxes: readonly NormalizedBox[], size: number, next: Int32Array) {
    this.#boxes = boxes
    this.#size = size
    this.#first = new Int32Array(size * size).fill(-1)
    this.#next = next
  }

  add(index: number): void {
    const { xMin, yMin, xMax, yMax } = this.#boxes[index] as NormalizedBox
    const cell = this.#lineOf((yMin + yMax) / 2) * this.#size + this.#lineOf((xMin + xMax) / 2)
    this.#next[index] = this.#first[cell] as number
    this.#first[cell] = index
  }

  /** Looks half a cell around the box: no box in this grid reaches further from its middle. */
  eachTouching(index: number, visit: (one: number, other: number) => void): void {
    const box = this.#boxes[index] as NormalizedBox
    const reach = 0.5 / this.#size
    const [left, right] = [this.#lineOf(box.xMin - reach), this.#lineOf(box.xMax + reach)]
    const [top, bottom] = [this.#lineOf(box.yMin - reach), this.#lineOf(box.yMax + reach)]
    for (let row = top; row <= bottom; row += 1) {
      for (let cell = row * this.#size + left; cell <= row * this.#size + right; cell += 1) {
        for (let other = this.#first[cell] as number; other >= 0; other = this.#next[other] as number)
          if (touch(box, this.#boxes[other] as NormalizedBox)) visit(index, other)
      }
    }
  }

  #lineOf(place: number): number {
    return Math.max(0, Math.min(this.#size - 1, Math.floor(place * this.#size)))
  }
}

function touch(a: NormalizedBox, b: NormalizedBox): boolean {
  return a.xMin <= b.xMax && b.xMin <= a.xMax && a.yMin <= b.yMax && b.yMin <= a.yMax
}
