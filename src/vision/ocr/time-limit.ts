/** Ends waiting when time is up or the person stops, whatever is awaited: a recogniser that hangs never settles. */
export class TimeLimit {
  readonly signal: AbortSignal
  readonly #timeUp = new AbortController()
  readonly #timer: ReturnType<typeof setTimeout>
  readonly #ended: Promise<never>

  constructor(milliseconds: number, outer: AbortSignal) {
    this.signal = AbortSignal.any([this.#timeUp.signal, outer])
    this.#timer = setTimeout(() => this.#timeUp.abort(), milliseconds)
    this.#ended = new Promise((_, reject) => {
      const end = () => reject(new Error('Reading ended early.'))
      if (this.signal.aborted) end()
      else this.signal.addEventListener('abort', end, { once: true })
    })
    this.#ended.catch(() => {})
  }

  get reached(): boolean {
    return this.#timeUp.signal.aborted
  }

  /** `work`, unless time runs out or the person stops first. */
  async hold<T>(work: Promise<T>): Promise<T> {
    return await Promise.race([work, this.#ended])
  }

  clear(): void {
    clearTimeout(this.#timer)
  }
}
