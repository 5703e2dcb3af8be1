/** A carry-less range coder with 32 bits, after Dmitry Subbotin (1999), as SAM's masks are coded with. */
const TOP = 2 ** 24
const BOTTOM = 2 ** 16

/** What is still possible: from `low` on, so wide. */
type Range = { low: number; range: number }

/** Whether the first byte is certain. A range too narrow to go on is cut at the next boundary, which makes it so. */
function settles(state: Range): boolean {
  if ((state.low ^ (state.low + state.range)) >>> 0 < TOP) return true
  if (state.range >= BOTTOM) return false
  state.range = (-state.low >>> 0) & (BOTTOM - 1)
  return true
}

function shift(state: Range): void {
  state.low = (state.low << 8) >>> 0
  state.range = (state.range << 8) >>> 0
}

/** Writes symbols, each by where its part of the whole begins and how large it is. */
export class RangeEncoder {
  readonly #state: Range = { low: 0, range: 0xffffffff }
  readonly #bytes: number[] = []

  write(from: number, size: number, whole: number): void {
    const state = this.#state
    const step = Math.floor(state.range / whole)
    state.low = (state.low + step * from) >>> 0
    state.range = step * size
    while (settles(state)) this.#put()
  }

  end(): Uint8Array {
    for (let left = 4; left > 0; left--) this.#put()
    return Uint8Array.from(this.#bytes)
  }

  #put(): void {
    this.#bytes.push(this.#state.low >>> 24)
    shift(this.#state)
  }
}

/** Reads them again. Past its end it reads zeros, and `overrun` says so. */
export class RangeDecoder {
  readonly #state: Range = { low: 0, range: 0xffffffff }
  readonly #bytes: Uint8Array
  #at = 0
  #code = 0
  #step = 0

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
    for (let left = 4; left > 0; left--) this.#take()
  }

  get overrun(): boolean {
    return this.#at > this.#bytes.length
  }

  /** Where in the whole the next symbol lies. */
  target(whole: number): number {
    this.#step = Math.floor(this.#state.range / whole)
    const at = Math.floor(((this.#code - this.#state.low) >>> 0) / this.#step)
    return Math.min(at, whole - 1)
  }

  /** It was the symbol that begins there and is that large. */
  accept(from: number, size: number): void {
    const state = this.#state
    state.low = (state.low + this.#step * from) >>> 0
    state.range = this.#step * size
    while (settles(state)) {
      this.#take()
      shift(state)
    }
  }

  #take(): void {
    this.#code = ((this.#code << 8) | (this.#bytes[this.#at] ?? 0)) >>> 0
    this.#at += 1
  }
}
