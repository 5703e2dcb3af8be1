import type { Family } from '../../../src/wire/http.ts'
import { ENCODERS, type Ending, type WireFormat } from './formats.ts'

export function wireFormatOf(family: Family): WireFormat {
  switch (family) {
    case 'google':
      return 'gemini'
    case 'anthropic':
      return 'anthropic'
    case 'openai':
    case 'meta':
      return 'responses'
    default:
      return 'chat'
  }
}

/** A reply as the bytes its provider sends, `pieceChars` characters of it an event. */
export function wireBytes(
  format: WireFormat,
  reply: string,
  { ending = 'complete', pieceChars = 24 }: { readonly ending?: Ending; readonly pieceChars?: number } = {},
): Uint8Array {
  const encoder = ENCODERS[format]()
  const pieces = reply.match(new RegExp(`[^]{1,${pieceChars}}`, 'gu')) ?? []
  const events = [encoder.begin('test'), ...pieces.map((piece) => encoder.text(piece)), encoder.end(ending)]
  return new TextEncoder().encode(events.join(''))
}

/** A `fetch` that answers every request with these chunks, without any socket; then it ends, or breaks. */
export function fetchOf(chunks: readonly Uint8Array[], breaks = false): typeof fetch {
  return async () => {
    const left = [...chunks]
    const body = new ReadableStream<Uint8Array>({
      async pull(controller) {
        const chunk = left.shift()
        if (chunk) controller.enqueue(chunk)
        else if (!breaks) controller.close()
        else {
          // An error overtakes what is still on its way.
          await new Promise((resolve) => setTimeout(resolve, 2))
          controller.error(new TypeError('terminated'))
        }
      },
    })
    return new Response(body, { headers: { 'content-type': 'text/event-stream' } })
  }
}
