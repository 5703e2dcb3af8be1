/** Lines as bytes, each the moment it is told; `cancel` ends their source. */
export function lineStream(source: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  return new ReadableStream(
    {
      async pull(controller) {
        const { done, value } = await source.next()
        if (done) controller.close()
        else controller.enqueue(encoder.encode(value))
      },
      async cancel() {
        await source.return(undefined)
      },
    },
    // Pulled one line at a time, so that a slow reader slows the source instead of filling memory.
    { highWaterMark: 0 },
  )
}
