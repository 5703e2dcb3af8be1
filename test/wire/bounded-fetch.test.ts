import { describe, expect, it } from 'vitest'
import { boundedFetch, isTooLong } from '../../src/wire/bounded-fetch.ts'

const MB = 1_000_000

/** Answers in these pieces, and notes whether reading was given up. */
function answering(pieces: readonly string[], status = 200) {
  const state = { cancelled: false }
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const piece of pieces) controller.enqueue(new TextEncoder().encode(piece))
    },
    cancel() {
      state.cancelled = true
    },
  })
  return { state, send: async () => new Response(body, { status }) }
}

function closing(text: string, status = 200): typeof fetch {
  return async () => new Response(text, { status })
}

describe('boundedFetch', () => {
  it('should pass on what is within bounds as it is', async () => {
    const send = boundedFetch(closing('{"a":\n1}'), { bytes: 8, lineBytes: 5 })
    const response = await send('http://x')
    expect(response.status).toBe(200)
    expect(await response.json()).toEqual({ a: 1 })
  })

  it('should give up an answer past its bytes, and close it', async () => {
    const { state, send } = answering(['12345', '67890'])
    const response = await boundedFetch(send, { bytes: 9 })('http://x')
    const error: unknown = await response.text().catch((thrown: unknown) => thrown)
    expect(isTooLong(error)).toBe(true)
    expect(state.cancelled).toBe(true)
  })

  it.each([[['123456']], [['123', '456']], [['1\n123', '456\n']], [['12345\n123456\n1']]])(
    'should give up a line past its bytes, however it is cut: %j',
    async (pieces) => {
      const { send } = answering(pieces)
      const response = await boundedFetch(send, { bytes: MB, lineBytes: 5 })('http://x')
      expect(isTooLong(await response.text().catch((thrown: unknown) => thrown))).toBe(true)
    },
  )

  it('should read an answer that says what went wrong up to 64 KB, and no further', async () => {
    const { state, send } = answering(['x'.repeat(60_000), 'x'.repeat(60_000)], 500)
    const response = await boundedFetch(send, { bytes: MB })('http://x')
    expect((await response.text()).length).toBe(64 * 1024)
    expect(state.cancelled).toBe(true)
  })
})
