/** Joins several streams, each event as it comes. Ends with the last of them, and throws if one of them does. */
export async function* sideBySide<T>(streams: readonly AsyncIterable<T>[]): AsyncGenerator<T> {
  const waiting: T[] = []
  let wake = () => {}
  let over = false
  const read = async (stream: AsyncIterable<T>) => {
    for await (const event of stream) {
      waiting.push(event)
      wake()
    }
  }
  const all = Promise.all(streams.map(read)).finally(() => {
    over = true
    wake()
  })
  // Thrown below, once what came before it is read.
  all.catch(() => undefined)
  while (!over || waiting.length > 0) {
    const next = waiting.shift()
    if (next !== undefined) yield next
    else
      await new Promise<void>((resolve) => {
        wake = resolve
      })
  }
  await all
}
