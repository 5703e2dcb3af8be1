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

/** Several streams as one, each event as it comes. Ends with the last of them; where one breaks, so does this. */
export async function* sideBySide<T>(streams: readonly AsyncIterable<T>[]): AsyncGenerator<T> {
  const channel = new Channel<T>()
  let broken: { readonly error: unknown } | undefined
  const read = async (stream: AsyncIterable<T>) => {
    for await (const event of stream) channel.push(event)
  }
  void Promise.all(streams.map(read))
    .catch((error: unknown) => {
      broken = { error }
    })
    .then(() => channel.close())
  yield* channel.read()
  if (broken) throw broken.error
}
