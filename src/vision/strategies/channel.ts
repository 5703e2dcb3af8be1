/** Joins events of several sources into one stream, in the order they were pushed. */
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

  /** Everything pushed before the channel was closed. For one reader only. */
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

/** Joins several streams, each event as it comes. Ends with the last of them, and throws if one of them does. */
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
