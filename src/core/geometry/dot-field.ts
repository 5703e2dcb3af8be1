import { CellGrid } from './cell-grid.ts'
import type { ScreenBox, ScreenPoint } from './normalized.ts'

/** What a dot is placed for, in CSS pixels at the scale of the layout. */
export type DotSubject = {
  /** The middle of the thing that is seen. */
  readonly anchor: ScreenPoint
  /** A line of a menu, or the print on a pack: no dot covers it, and its own stands beside it. */
  readonly words?: Words | undefined
}

/** The box around a line of writing, or around a few that belong together. */
export type Words = ScreenBox & {
  /** How far they go down for each px to the right. */
  readonly slant?: number | undefined
  /** From their upper edge down to the middle of the first line, px; absent: they are one line. */
  readonly firstLine?: number | undefined
  /** What they are printed on, as far as it is known: all sides of them are beside them, and the best place is on it. */
  readonly pack?: ScreenBox | undefined
}

/** The height of the first line at a place along it. */
export function lineHeight(words: Words, x: number): number {
  const [top, bottom] = edgesAt(words, x)
  return top + (words.firstLine ?? (bottom - top) / 2)
}

/** Where words begin and end above each other at a place along them: in a slanting box they fill a band of it. */
function edgesAt({ xMin, yMin, xMax, yMax, slant = 0 }: Words, x: number): readonly [number, number] {
  const rise = slant * (xMax - xMin)
  const along = slant * (Math.min(xMax, Math.max(xMin, x)) - xMin)
  const top = yMin + Math.max(0, -rise) + along
  return [top, top + (yMax - yMin) - Math.abs(rise)]
}

/** Distances that differ by less, CSS px, are the same. */
const SAME = 0.01

/** Subjects, and the dots that have their places: what is near, and whether there is room. */
export class DotField {
  readonly #subjects: readonly DotSubject[]
  readonly #near: CellGrid
  readonly #placed: CellGrid
  readonly #spots: (ScreenPoint | undefined)[]

  /** `spacing`: from dot to dot, CSS px. */
  constructor(subjects: readonly DotSubject[], room: ScreenBox, spacing: number) {
    this.#subjects = subjects
    this.#spots = subjects.map(() => undefined)
    this.#near = new CellGrid(room, spacing, subjects.length)
    this.#placed = new CellGrid(room, spacing, subjects.length)
    subjects.forEach(({ anchor: { x, y }, words }, i) => {
      if (words) this.#near.add(i, words.xMin, words.yMin, words.xMax, words.yMax)
      else this.#near.add(i, x, y)
    })
  }

  place(index: number, at: ScreenPoint): void {
    this.#spots[index] = at
    this.#placed.add(index, at.x, at.y)
  }

  /** Whether a dot there, `radius` wide to each side, covers no words and keeps `spacing` to every dot that has its place. */
  hasRoom({ x, y }: ScreenPoint, radius: number, spacing: number): boolean {
    const isTooNear = (index: number) => {
      const spot = this.#spots[index]
      return spot !== undefined && distance(spot.x - x, spot.y - y) < spacing - SAME
    }
    const isCovered = (index: number) => {
      const words = this.#subjects[index]?.words
      return (
        words !== undefined &&
        distance(beyond(x, words.xMin, words.xMax), beyond(y, ...edgesAt(words, x))) < radius - SAME
      )
    }
    return !this.#placed.some(x, y, spacing, isTooNear) && !this.#near.some(x, y, radius, isCovered)
  }

  /** Whether nothing else is nearer to that place than the subject itself: a dot elsewhere would speak of another. */
  isNearestTo(at: ScreenPoint, index: number): boolean {
    const own = this.#distance(at, index) - SAME
    if (own <= 0) return true
    return !this.#near.some(at.x, at.y, own, (other) => other !== index && this.#distance(at, other) < own)
  }

  /** Whether more than `most` others are within `reach` of the subject. */
  isCrowded(index: number, reach: number, most: number): boolean {
    const { anchor } = this.#subjects[index] as DotSubject
    let others = -1
    return this.#near.some(anchor.x, anchor.y, reach, (other) => {
      if (this.#distance(anchor, other) <= reach) others += 1
      return others > most
    })
  }

  /** The dot whose place is nearest to this one's subject; undefined where none has a place. Those within a reach are looked at before all. */
  nearestPlaced(index: number, reaches: readonly number[]): number | undefined {
    const { anchor } = this.#subjects[index] as DotSubject
    let best: number | undefined
    let least = Number.POSITIVE_INFINITY
    const weigh = (other: number) => {
      const spot = this.#spots[other]
      const far = spot ? distance(spot.x - anchor.x, spot.y - anchor.y) : least
      if (far < least) [least, best] = [far, other]
      return false
    }
    for (const reach of reaches) {
      this.#placed.some(anchor.x, anchor.y, reach, weigh)
      if (least <= reach) return best
    }
    for (const other of this.#spots.keys()) weigh(other)
    return best
  }

  /** To a line: to its middle, along all its length. Boxes of close or slanting lines overlap, their middles do not. To print: to its box. */
  #distance({ x, y }: ScreenPoint, index: number): number {
    const { anchor, words } = this.#subjects[index] as DotSubject
    if (!words) return distance(anchor.x - x, anchor.y - y)
    const aside = words.pack ? beyond(y, words.yMin, words.yMax) : lineHeight(words, x) - y
    return distance(beyond(x, words.xMin, words.xMax), aside)
  }
}

/** How far a coordinate is outside a range. */
function beyond(value: number, min: number, max: number): number {
  return value < min ? min - value : value > max ? value - max : 0
}

/** As `Math.hypot`, which takes several times as long. */
function distance(dx: number, dy: number): number {
  return Math.sqrt(dx * dx + dy * dy)
}
