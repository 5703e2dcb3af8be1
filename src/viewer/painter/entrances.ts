import type { RowDot } from './dots.ts'

const ENTRANCE_MS = 260
/** A dot is seen in the first frame of its entrance, not only in the next. */
const FIRST_SHARE = 0.25
/** Dots that arrive together come in one after another, at most this long in all. */
const STAGGER_MS = 28
const LONGEST_STAGGER_MS = 450

/** Remembers when each dot first came, so that new ones grow in and known ones stay. Times in ms of one clock. */
export class Entrances {
  readonly #since = new Map<string, number>()
  #until = 0

  /** Notes the dots on screen now. */
  note(dots: readonly RowDot[], now: number): void {
    let delay = 0
    const present = new Set<string>()
    for (const { id } of dots) {
      present.add(id)
      if (this.#since.has(id)) continue
      this.#since.set(id, now + delay)
      this.#until = Math.max(this.#until, now + delay + ENTRANCE_MS)
      delay = Math.min(LONGEST_STAGGER_MS, delay + STAGGER_MS)
    }
    for (const id of this.#since.keys()) if (!present.has(id)) this.#since.delete(id)
  }

  /** Whether any dot is still growing in. */
  running(now: number): boolean {
    return now < this.#until
  }

  /** How far each dot's entrance has come at a time, 0–1. */
  at(now: number): (id: string) => number {
    return (id) => {
      const since = this.#since.get(id)
      if (since === undefined) return 1
      if (now < since) return 0
      return Math.min(1, FIRST_SHARE + (1 - FIRST_SHARE) * ((now - since) / ENTRANCE_MS))
    }
  }
}
