/**
 * Ends waiting once nothing was heard for so long, or the person stops, whatever is awaited: a recogniser that hangs never
 * settles. One that is slow but goes on is not ended.
 */
export class SilenceLimit {
  readonly signal: AbortSignal
  readonly #milliseconds: number
  readonly #tooLong = new AbortController()
  readonly #ended: Promise<never>
  #timer: ReturnType<typeof setTimeout>

  constructor(milliseconds: number, ...stops: readonly AbortSignal[]) {
    this.#milliseconds = milliseconds
    this.signal = AbortSignal.any([this.#tooLong.signal, ...stops])
    this.#timer = this.#started()
    this.#ended = new Promise((_, reject) => {
      const end = () => reject(new Error('Reading ended early.'))
      if (this.signal.aborted) end()
      else this.signal.addEventListener('abort', end, { once: true })
    })
    this.#ended.catch(() => {})
  }

  get reached(): boolean {
    return this.#tooLong.signal.aborted
  }

  /** `work`, unless it is silent for too long or the person stops first. The silence is counted anew after it. */
  async hold<T>(work: Promise<T>): Promise<T> {
    const done = await Promise.race([work, this.#ended])
    this.clear()
    this.#timer = this.#started()
    return done
  }

  clear(): void {
    clearTimeout(this.#timer)
  }

  #started(): ReturnType<typeof setTimeout> {
    return setTimeout(() => this.#tooLong.abort(), this.#milliseconds)
  }
}
