/** Fires once after so long a silence; not while the consumer is busy with what came. */
export class IdleTimer {
  readonly #ms: number
  readonly #fire: () => void
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(ms: number, fire: () => void) {
    this.#ms = ms
    this.#fire = fire
    this.reset()
  }

  reset(): void {
    this.stop()
    this.#timer = setTimeout(this.#fire, this.#ms)
  }

  stop(): void {
    clearTimeout(this.#timer)
  }
}
