/** The finest step between distances; smaller differences are rounding and decide nothing. */
const FINEST = 2 ** 24
const EXACT = 2 ** 53

/** Pairs of indices below `count`, the nearest first. Each pair is kept as one number, since a photo has hundreds of thousands. */
export class NearestPairs {
  readonly #count: number
  readonly #steps: number
  #keys = new Float64Array(64)
  #length = 0

  constructor(count: number) {
    this.#count = Math.max(1, count)
    this.#steps = Math.min(FINEST, Math.floor(EXACT / this.#count ** 2) - 1)
  }

  /** `apart` from 0 to 1. */
  add(a: number, b: number, apart: number): void {
    const [one, other] = a < b ? [a, b] : [b, a]
    if (this.#length === this.#keys.length) {
      const larger = new Float64Array(2 * this.#length)
      larger.set(this.#keys)
      this.#keys = larger
    }
    const step = Math.round(apart * (this.#steps - 1))
    this.#keys[this.#length++] = (step * this.#count + one) * this.#count + other
  }

  /** Visits the nearest pairs first, and of pairs equally far apart the one with the lower indices. */
  each(visit: (one: number, other: number) => void): void {
    const sorted = this.#keys.subarray(0, this.#length).sort()
    const square = this.#count ** 2
    for (let at = 0; at < sorted.length; at += 1) {
      const key = sorted[at] as number
      // Division takes a tenth of the time of a remainder of large numbers; its rounding is corrected below.
      let pair = key - Math.floor(key / square) * square
      if (pair < 0) pair += square
      else if (pair >= square) pair -= square
      const one = Math.floor(pair / this.#count)
      visit(one, pair - one * this.#count)
    }
  }
}
