import { append } from '../util/group-by.ts'
import type { ScreenBox, ScreenPoint } from './normalized.ts'

/** What a dot is placed for, in CSS pixels at the scale of the layout. */
export type DotSubject = {
  /** The middle of the thing that is seen. */
  readonly anchor: ScreenPoint
  /** A line of writing: no dot covers it, and its own stands beside it. */
  readonly words?: ScreenBox | undefined
}

/** Distances that differ by less, CSS px, are the same. */
const SAME = 0.01

/**
 * Subjects, and the dots that have their places, in cells of `cell` CSS px: whoever asks what is near a point looks at a few
 * cells instead of at everything.
 */
export class DotField {
  readonly #subjects: readonly DotSubject[]
  readonly #cell: number
  readonly #near = new Map<number, number[]>()
  readonly #placed = new Map<number, number[]>()
  readonly #spots: (ScreenPoint | undefined)[]

  constructor(subjects: readonly DotSubject[], cell: number) {
    this.#subjects = subjects
    this.#cell = cell
    this.#spots = subjects.map(() => undefined)
    subjects.forEach(({ anchor: { x, y }, words }, i) => {
      const { xMin, yMin, xMax, yMax } = words ?? { xMin: x, yMin: y, xMax: x, yMax: y }
      this.#eachCell(xMin, yMin, xMax, yMax, (key) => append(this.#near, key, i))
    })
  }

  place(index: number, at: ScreenPoint): void {
    this.#spots[index] = at
    append(this.#placed, this.#keyOf(this.#line(at.x), this.#line(at.y)), index)
  }

  /** Whether a dot there, `radius` wide to each side, covers no words and keeps `spacing` to every dot that has its place. */
  hasRoom(at: ScreenPoint, radius: number, spacing: number): boolean {
    const isTooNear = (index: number) => {
      const spot = this.#spots[index]
      return spot !== undefined && Math.hypot(spot.x - at.x, spot.y - at.y) < spacing - SAME
    }
    const isCovered = (index: number) => {
      const words = this.#subjects[index]?.words
      return words !== undefined && distanceToBox(at, words) < radius - SAME
    }
    return !this.#some(this.#placed, at, spacing, isTooNear) && !this.#some(this.#near, at, radius, isCovered)
  }

  /** Whether nothing else is nearer to that place than the subject itself: a dot elsewhere would speak of another. */
  isNearestTo(at: ScreenPoint, index: number): boolean {
    const own = this.#distance(at, index)
    if (own < SAME) return true
    return !this.#some(
      this.#near,
      at,
      own,
      (other) => other !== index && this.#distance(at, other) < own - SAME,
    )
  }

  /** The dot whose place is nearest to this one's subject; undefined where none has a place. Those within `reach` are looked at first. */
  nearestPlaced(index: number, reach: number): number | undefined {
    const { anchor } = this.#subjects[index] as DotSubject
    let best: number | undefined
    let least = Number.POSITIVE_INFINITY
    const weigh = (other: number) => {
      const spot = this.#spots[other]
      const distance = spot ? Math.hypot(spot.x - anchor.x, spot.y - anchor.y) : least
      if (distance < least) [least, best] = [distance, other]
      return false
    }
    this.#some(this.#placed, anchor, reach, weigh)
    if (best === undefined) for (const other of this.#spots.keys()) weigh(other)
    return best
  }

  #distance(at: ScreenPoint, index: number): number {
    const { anchor, words } = this.#subjects[index] as DotSubject
    return words ? distanceToLine(at, words) : Math.hypot(anchor.x - at.x, anchor.y - at.y)
  }

  /** Whether it holds for any that a cell within `reach` of the point has. */
  #some(
    cells: ReadonlyMap<number, readonly number[]>,
    { x, y }: ScreenPoint,
    reach: number,
    holds: (index: number) => boolean,
  ): boolean {
    return this.#eachCell(x - reach, y - reach, x + reach, y + reach, (key) => cells.get(key)?.some(holds))
  }

  /** Stops, and tells so, once `visit` gives true. */
  #eachCell(
    xMin: number,
    yMin: number,
    xMax: number,
    yMax: number,
    visit: (key: number) => unknown,
  ): boolean {
    for (let row = this.#line(yMin); row <= this.#line(yMax); row += 1)
      for (let column = this.#line(xMin); column <= this.#line(xMax); column += 1)
        if (visit(this.#keyOf(column, row)) === true) return true
    return false
  }

  #line(coordinate: number): number {
    return Math.floor(coordinate / this.#cell)
  }

  /** A photo enlarged twelve times has some ten thousand cells across. */
  #keyOf(column: number, row: number): number {
    return row * 2 ** 20 + column
  }
}

/** To the middle of the words, along all their length: boxes of close or slanting lines overlap, their middles do not. */
function distanceToLine({ x, y }: ScreenPoint, { xMin, yMin, xMax, yMax }: ScreenBox): number {
  return Math.hypot(Math.max(xMin - x, 0, x - xMax), (yMin + yMax) / 2 - y)
}

function distanceToBox({ x, y }: ScreenPoint, { xMin, yMin, xMax, yMax }: ScreenBox): number {
  return Math.hypot(Math.max(xMin - x, 0, x - xMax), Math.max(yMin - y, 0, y - yMax))
}
