/** Events of several sources as one stream: whoever has one pushes it, whoever reads gets it in that order. */
export class Channel<T> {
  readonly #waiting: T[] = []
  #wake: (() => void) | undefined
  #closed = false

  push(value: T): void {
    if (this.#closed) return
    this.#waiting.push(value)
    this.#wake?.()
  }

  close(): void {
    this.#closed = true
    this.#wake?.()
  }

  /** Everything pushed up to the closing. One reader only. */
  async *read(): AsyncGenerator<T> {
    for (;;) {
      const next = this.#waiting.shift()
      if (next !== undefined) yield next
      else if (this.#closed) return
      else {
        await new Promise<void>((wake) => {
          this.#wake = wake
        })
        this.#wake = undefined
      }
    }
  }
}
