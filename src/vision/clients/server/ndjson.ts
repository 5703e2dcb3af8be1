/** A line longer than this is no event; it is passed on cut, so that it is rejected instead of filling memory. */
const LONGEST_LINE = 1_000_000

/**
 * The lines of a byte stream as they complete, however it is cut: inside a line, a character, or between CR and LF.
 * Blank lines are left out; a last line without its line feed counts. Errors of the stream are thrown on.
 */
export async function* ndjsonLines(body: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  const reader = body.getReader()
  let rest = ''
  try {
    for (;;) {
      const { done, value } = await reader.read()
      rest += done ? decoder.decode() : decoder.decode(value, { stream: true })
      const lines = rest.split('\n')
      rest = lines.pop() ?? ''
      if (rest.length > LONGEST_LINE) {
        lines.push(rest.slice(0, LONGEST_LINE))
        rest = ''
      }
      if (done) lines.push(rest)
      for (const line of lines) if (line.trim() !== '') yield line
      if (done) return
    }
  } finally {
    // Leaving early, by abort or by choice, tells the sender to stop.
    await reader.cancel().catch(() => undefined)
  }
}
