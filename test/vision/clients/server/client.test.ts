import { describe, expect, it } from 'vitest'
import type { LookEvent } from '../../../../src/core/analysis/look.ts'
import { serverClient } from '../../../../src/vision/clients/server/client.ts'
import { KEY_HEADER, lookOptionsSchema } from '../../../../src/wire/http.ts'
import { collect } from '../../../support/collect.ts'
import { lookOf, photoOf } from '../../../support/look-events.ts'

const PHOTO = photoOf(new Uint8Array([1, 2, 3]))
const never = new AbortController().signal

function lines(events: readonly unknown[]): string {
  return events.map((event) => `${JSON.stringify(event)}\n`).join('')
}

function answering(body: BodyInit | null, init?: ResponseInit): typeof fetch {
  return async () => new Response(body, init)
}

/** A look that goes on over no other connection. */
function look(fetch: typeof globalThis.fetch, signal = never): Promise<LookEvent[]> {
  const client = serverClient({ look: { family: 'google' }, fetch, reconnectAfter: [] })
  return collect(client.look({ photo: PHOTO }, signal))
}

/** A body that gives `text` and then fails, as a dropped connection does. */
function dropping(text: string): ReadableStream<Uint8Array> {
  let given = false
  return new ReadableStream({
    pull(controller) {
      if (given) return controller.error(new TypeError('terminated'))
      given = true
      controller.enqueue(new TextEncoder().encode(text))
    },
  })
}

const failuresOf = (events: readonly LookEvent[]) =>
  events.flatMap((event) => (event.type === 'failure' ? [event.failure] : []))

describe('serverClient', () => {
  it("should pass on the server's events unchanged", async () => {
    const events = lookOf(['apple', 'kefir'])
    expect(await look(answering(lines(events)))).toEqual(events)
  })

  it('should send the small image, the options and the typed key, and nothing of the original', async () => {
    const sent = new Uint8Array([9, 9, 9])
    const photo = { ...PHOTO, sent: { ...PHOTO.sent, bytes: sent } }
    let seen: { url: string; init: RequestInit | undefined } | undefined
    const fetch: typeof globalThis.fetch = async (input, init) => {
      seen = { url: String(input), init }
      return new Response(lines(lookOf([])))
    }
    const client = serverClient({ look: { family: 'openai', model: 'gpt-9' }, key: 'sk-typed', fetch })
    await collect(client.look({ photo, opinionFor: 'a person with high cholesterol' }, never))

    const form = seen?.init?.body as FormData
    expect(seen?.url).toBe('./api/looks')
    expect(new Uint8Array(await (form.get('photo') as Blob).arrayBuffer())).toEqual(sent)
    expect((form.get('photo') as File).name).toBe('photo.jpg')
    expect(JSON.parse(form.get('options') as string)).toEqual({
      family: 'openai',
      model: 'gpt-9',
      opinionFor: 'a person with high cholesterol',
    })
    expect(new Headers(seen?.init?.headers).get(KEY_HEADER)).toBe('sk-typed')
  })

  it("should cut the description of a person to the server's limit, in whole words", async () => {
    const opinions: string[] = []
    const fetch: typeof globalThis.fetch = async (_input, init) => {
      const form = init?.body as FormData
      const options = form.get('options') as string
      opinions.push(lookOptionsSchema.parse(JSON.parse(options)).opinionFor ?? '')
      return new Response(lines(lookOf([])))
    }
    const client = serverClient({ look: { family: 'google' }, fetch })
    const long = 'no peanuts '.repeat(60)
    const whole = `${'x'.repeat(499)}y`
    for (const opinionFor of [long, whole, `${whole} z`, 'w'.repeat(900)])
      await collect(client.look({ photo: PHOTO, opinionFor }, never))
    expect(long.startsWith(`${opinions[0]} `)).toBe(true)
    expect(opinions[0]?.length).toBeGreaterThan(480)
    expect(opinions.slice(1)).toEqual([whole, whole, 'w'.repeat(500)])
  })

  it.each(['sk-\u2026typed', 'sk-typed\u200b', 'sk-\ntyped', 'sk-\u00fc'])(
    'should not send %j, which cannot be a key',
    async (key) => {
      let asked = 0
      const fetch: typeof globalThis.fetch = async (_input, init) => {
        asked += 1
        new Headers(init?.headers)
        return new Response(lines(lookOf([])))
      }
      const client = serverClient({ look: { family: 'google' }, key, fetch })
      const events = await collect(client.look({ photo: PHOTO }, never))
      expect(failuresOf(events)).toEqual([{ kind: 'provider', code: 'unauthorised', retryable: false }])
      expect(events.at(-1)).toMatchObject({ type: 'end', truncated: true })
      expect(asked).toBe(0)
    },
  )

  it('should send a key without the white space pasted around it', async () => {
    const sent: (string | null)[] = []
    const fetch: typeof globalThis.fetch = async (_input, init) => {
      sent.push(new Headers(init?.headers).get(KEY_HEADER))
      return new Response(lines(lookOf([])))
    }
    for (const key of [' sk-typed\n', ' ']) {
      await collect(serverClient({ look: { family: 'google' }, key, fetch }).look({ photo: PHOTO }, never))
    }
    expect(sent).toEqual(['sk-typed', null])
  })

  it('should reject a bad line and keep the lines around it', async () => {
    const events = lookOf(['apple', 'kefir'])
    const bad = { type: 'detection', lookId: 'look-1', detection: { id: 'x', label: 'y', count: -1 } }
    const body = `${lines(events.slice(0, 3))}{"type":"det\n${JSON.stringify(bad)}\n${lines(events.slice(3))}`
    const told = await look(answering(body))
    expect(told.filter((event) => event.type === 'rejected')).toHaveLength(2)
    expect(told.filter((event) => event.type !== 'rejected')).toEqual(events)
  })

  it('should say it is offline when the server cannot be reached', async () => {
    const events = await look(async () => Promise.reject(new TypeError('fetch failed')))
    expect(failuresOf(events)).toEqual([{ kind: 'transport', code: 'offline', retryable: true }])
    expect(events.at(-1)).toMatchObject({ type: 'end', truncated: true })
  })

  it('should keep what was found when the connection drops, at whatever byte', async () => {
    const events = lookOf(['apple', 'kefir'])
    const text = lines(events)
    const lastLine = text.lastIndexOf('\n', text.length - 2) + 1
    for (let cut = 1; cut <= lastLine; cut += 1) {
      const told = await look(answering(dropping(text.slice(0, cut))))
      const whole = text.slice(0, cut).split('\n').length - 1
      expect(told.slice(0, whole)).toEqual(events.slice(0, whole))
      expect(failuresOf(told)).toEqual([{ kind: 'transport', code: 'cut-off', retryable: true }])
      expect(told.at(-1)).toMatchObject({ type: 'end', truncated: true })
    }
  })

  it('should call a stream that stops before its end cut off', async () => {
    const events = lookOf(['apple'])
    const told = await look(answering(lines(events.slice(0, -1))))
    expect(failuresOf(told)).toEqual([{ kind: 'transport', code: 'cut-off', retryable: true }])
  })

  it("should not add its own failure to the server's", async () => {
    const refused = { kind: 'provider', code: 'refused', retryable: false }
    const told = await look(answering(lines([{ type: 'failure', lookId: 'look-1', failure: refused }])))
    expect(failuresOf(told)).toEqual([refused])
    expect(told.at(-1)).toMatchObject({ type: 'end' })
  })

  it('should end silently on abort, before and in the middle of an answer', async () => {
    expect(await look(answering(lines(lookOf(['apple']))), AbortSignal.abort())).toEqual([])

    const abort = new AbortController()
    const stalling: typeof fetch = async (_input, init) =>
      new Response(
        new ReadableStream({
          start(controller) {
            controller.enqueue(new TextEncoder().encode(lines(lookOf(['apple']).slice(0, 3))))
            init?.signal?.addEventListener('abort', () => controller.error(init.signal?.reason))
          },
        }),
      )
    const told: LookEvent[] = []
    const client = serverClient({ look: { family: 'google' }, fetch: stalling })
    for await (const event of client.look({ photo: PHOTO }, abort.signal)) {
      told.push(event)
      if (event.type === 'detection') abort.abort()
    }
    expect(told.map((event) => event.type)).toEqual(['look', 'stage', 'detection'])
  })

  it('should ask only once, even after a failure', async () => {
    let asked = 0
    await look(async () => {
      asked += 1
      return new Response('busy', { status: 503 })
    })
    expect(asked).toBe(1)
  })

  it.each([
    [400, 'no-photo', { kind: 'provider', code: 'bad-request' }],
    [400, 'damaged', { kind: 'photo', code: 'damaged' }],
    [401, 'no-key', { kind: 'provider', code: 'no-key' }],
    [401, 'other', { kind: 'provider', code: 'unauthorised' }],
    [403, 'foreign-origin', { kind: 'provider', code: 'foreign-origin' }],
    [403, 'unknown-host', { kind: 'provider', code: 'unknown-host' }],
    [403, 'other', { kind: 'provider', code: 'unauthorised' }],
    [404, 'unknown-model', { kind: 'provider', code: 'unknown-model' }],
    [413, 'too-many-pixels', { kind: 'photo', code: 'too-many-pixels' }],
    [413, 'other', { kind: 'photo', code: 'too-many-bytes' }],
    [415, 'svg', { kind: 'photo', code: 'svg' }],
    [429, 'rate-limited', { kind: 'transport', code: 'rate-limited', retryAfterSeconds: 7 }],
    [503, 'busy', { kind: 'transport', code: 'busy', retryAfterSeconds: 7 }],
    [408, 'too-slow', { kind: 'transport', code: 'offline' }],
    [500, 'unexpected', { kind: 'transport', code: 'server-error' }],
    [504, 'other', { kind: 'transport', code: 'timeout' }],
  ])('should map status %i with code %s to its own failure', async (status, code, expected) => {
    const body = JSON.stringify({ error: { code, message: 'A sentence.' } })
    const events = await look(answering(body, { status, headers: { 'retry-after': '7' } }))
    expect(failuresOf(events)).toMatchObject([expected])
    expect(events.at(-1)).toMatchObject({ type: 'end', truncated: true })
  })

  it('should read an error page that is not ours by its status', async () => {
    const events = await look(answering('<html>Bad gateway</html>', { status: 502 }))
    expect(failuresOf(events)).toMatchObject([{ kind: 'transport', code: 'server-error' }])
  })
})
