/** Bytes that are read of an answer that says what went wrong. */
const LONGEST_ERROR = 64 * 1024
const LINE_FEED = 10

/** The most that is read of an answer, and of one line of it, in bytes. */
export type Bounds = { readonly bytes: number; readonly lineBytes?: number }

class ReplyTooLong extends TypeError {}

/** Whether reading an answer failed because it was longer than it may be. */
export function isTooLong(error: unknown): boolean {
  return error instanceof ReplyTooLong
}

/**
 * `fetch` that reads answers within bounds, whatever is sent: past them the connection is closed and reading rejects with what
 * {@link isTooLong} knows. An answer that says what went wrong just ends there.
 */
export function boundedFetch(send: typeof fetch, bounds: Bounds): typeof fetch {
  return async (input, init) => {
    const response = await send(input, init)
    if (!response.body) return response
    const { status, statusText, headers } = response
    const body = within(response, response.body, response.ok ? bounds : undefined)
    return new Response(body, { status, statusText, headers })
  }
}

/** `response` is held on to: Node's fetch forgets the abort signal of one that is garbage. */
function within(response: Response, body: ReadableStream<Uint8Array>, bounds: Bounds | undefined) {
  const reader = body.getReader()
  let left = bounds?.bytes ?? LONGEST_ERROR
  const lineBytes = bounds?.lineBytes ?? left
  let openLine = 0
  const source: UnderlyingDefaultSource<Uint8Array> & { readonly response: Response } = {
    response,
    async pull(controller) {
      const { done, value } = await reader.read()
      if (done) return controller.close()
      const lines = linesOf(value, openLine)
      openLine = lines.open
      left -= value.length
      if (left >= 0 && lines.longest <= lineBytes) return controller.enqueue(value)
      void reader.cancel().catch(() => undefined)
      if (bounds) return controller.error(new ReplyTooLong('The reply is longer than any should be.'))
      controller.enqueue(value.subarray(0, value.length + left))
      controller.close()
    },
    cancel: (reason) => reader.cancel(reason),
  }
  return new ReadableStream(source, { highWaterMark: 0 })
}

/** Bytes of the longest line that ends or goes on in a piece, and of the one still open; `begun`: bytes of it before the piece. */
function linesOf(piece: Uint8Array, begun: number): { readonly longest: number; readonly open: number } {
  let [longest, open, from] = [0, begun, 0]
  for (let at = piece.indexOf(LINE_FEED); at >= 0; at = piece.indexOf(LINE_FEED, from)) {
    longest = Math.max(longest, open + at - from)
    ;[open, from] = [0, at + 1]
  }
  open += piece.length - from
  return { longest: Math.max(longest, open), open }
}
