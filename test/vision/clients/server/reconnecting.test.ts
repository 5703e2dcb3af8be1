import { describe, expect, it } from 'vitest'
import type { LookEvent } from '../../../../src/core/analysis/look.ts'
import { serverClient } from '../../../../src/vision/clients/server/client.ts'
import { ensemble } from '../../../../src/vision/strategies/ensemble.ts'
import { IDEMPOTENCY_HEADER } from '../../../../src/wire/http.ts'
import { collect } from '../../../support/collect.ts'
import { lookOf, photoOf } from '../../../support/look-events.ts'

const request = { photo: photoOf(new Uint8Array([1, 2, 3])) }
const never = new AbortController().signal
const LOOK = lookOf(['apple', 'kefir', 'rye bread'])
const LOST: LookEvent = { type: 'stage', stage: 'reconnecting' }
const BACK: LookEvent = { type: 'stage', stage: 'looking' }

const linesOf = (events: readonly LookEvent[]) => events.map((event) => `${JSON.stringify(event)}\n`)

/** A body that gives `text` and then breaks, ends or goes on for ever. */
function body(text: string, then: 'breaks' | 'ends' | 'hangs'): ReadableStream<Uint8Array> {
  let given = false
  return new ReadableStream({
    pull(controller) {
      if (!given && text !== '') controller.enqueue(new TextEncoder().encode(text))
      else if (then === 'breaks') controller.error(new TypeError('terminated'))
      else if (then === 'ends') controller.close()
      else return new Promise(() => undefined)
      given = true
    },
  })
}

type Asked = {
  readonly method: string
  readonly path: string
  readonly key: string | null
  readonly keepalive: boolean
}

/** A server that keeps `events` and gives each connection what the script says of them, from the line that is asked for. */
function serving(
  script: (connection: number, rest: readonly string[]) => Response | 'unreachable',
  events = LOOK,
) {
  const asked: Asked[] = []
  const fetch: typeof globalThis.fetch = async (input, init = {}) => {
    const url = new URL(String(input), 'http://x')
    const { method = 'GET', keepalive = false } = init
    const key = new Headers(init.headers).get(IDEMPOTENCY_HEADER)
    const number = asked.filter((each) => each.method === 'POST').length
    asked.push({ method, path: `${url.pathname}${url.search}`, key, keepalive })
    if (method === 'DELETE') return new Response(null, { status: 204 })
    const answer = script(number, linesOf(events).slice(Number(url.searchParams.get('from') ?? 0)))
    if (answer === 'unreachable') throw new TypeError('fetch failed')
    return answer
  }
  const client = serverClient({ look: { family: 'google' }, fetch, reconnectAfter: [1, 1, 1] })
  return { asked, client, posts: () => asked.filter(({ method }) => method === 'POST') }
}

describe('a connection to our server that breaks', () => {
  it('should be made anew, and the answer go on where it was, at whatever byte it broke', async () => {
    const text = linesOf(LOOK).join('')
    for (const then of ['breaks', 'ends'] as const) {
      for (let cut = 1; cut < text.length; cut += 7) {
        const { client, posts } = serving((number, rest) =>
          number === 0 ? new Response(body(text.slice(0, cut), then)) : new Response(rest.join('')),
        )
        const told = await collect(client.look(request, never))
        const arrived = text.slice(0, cut)
        // A last line that is whole needs no line feed where the answer just ends.
        const lacksFeed = then === 'ends' && text[cut] === '\n' ? 1 : 0
        const whole = arrived.split('\n').length - 1 + lacksFeed
        expect(told).toEqual([...LOOK.slice(0, whole), LOST, BACK, ...LOOK.slice(whole)])
        expect(posts().map(({ path }) => path)).toEqual([
          '/api/looks',
          `/api/looks${whole > 0 ? `?from=${whole}` : ''}`,
        ])
        expect(new Set(posts().map(({ key }) => key)).size).toBe(1)
        expect(posts()[0]?.key).toMatch(/^[\da-f-]{36}$/)
      }
    }
  })

  it('should be tried again while the server starts anew, as long as something comes', async () => {
    const { client, posts } = serving((number, rest) => {
      if (number % 3 === 1) return 'unreachable'
      if (number % 3 === 2) return new Response('starting', { status: 502 })
      return new Response(body(rest[0] ?? '', 'breaks'))
    })
    const told = await collect(client.look(request, never))
    expect(told.filter(({ type }) => type !== 'stage')).toEqual(LOOK.filter(({ type }) => type !== 'stage'))
    expect(posts().length).toBe((LOOK.length - 1) * 3 + 1)
  })

  it('should be given up in the end, with what was found', async () => {
    const { client, asked } = serving((number, rest) =>
      number === 0 ? new Response(body(rest.slice(0, 3).join(''), 'breaks')) : 'unreachable',
    )
    const told = await collect(client.look(request, never))
    expect(told.slice(0, 3)).toEqual(LOOK.slice(0, 3))
    expect(told.at(-2)).toMatchObject({ type: 'failure', lookId: 'look-1', failure: { code: 'cut-off' } })
    expect(asked.map(({ method }) => method)).toEqual(['POST', 'POST', 'POST', 'POST', 'DELETE'])
  })

  it('should be tried again where no answer came yet, under the same key', async () => {
    const { client, posts } = serving((number, rest) =>
      number === 0 ? 'unreachable' : new Response(rest.join('')),
    )
    expect(await collect(client.look(request, never))).toEqual(LOOK)
    expect(new Set(posts().map(({ key }) => key)).size).toBe(1)
  })

  it('should be made anew too where it breaks as another model is about to be asked', async () => {
    const failure = { kind: 'transport', code: 'server-error', retryable: true } as const
    const events: LookEvent[] = [
      ...lookOf([], 'first').slice(0, 2),
      { type: 'failure', lookId: 'first', failure, partial: true },
      { type: 'end', lookId: 'first', truncated: true },
      { type: 'fell-over', lookId: 'first', asked: 'a', instead: 'b', why: failure },
      ...LOOK,
    ]
    const { client } = serving(
      (number, rest) =>
        number === 0 ? new Response(body(rest.slice(0, 4).join(''), 'breaks')) : new Response(rest.join('')),
      events,
    )
    expect(await collect(client.look(request, never))).toEqual([
      ...events.slice(0, 4),
      LOST,
      BACK,
      ...events.slice(4),
    ])
  })

  it('should not lose or double anything in several looks, and say that they go on', async () => {
    const broken = new Set<string | null>()
    const { client, asked } = serving((_number, rest) => {
      const key = asked.at(-1)?.key ?? null
      if (broken.has(key)) return new Response(rest.join(''))
      broken.add(key)
      return new Response(body(rest.slice(0, 4).join(''), 'breaks'))
    })
    const told = await collect(ensemble(client, { looks: 2 }).look(request, never))
    const seen = told.flatMap((event) => (event.type === 'detection' ? [event.detection.id] : []))
    expect(seen.length).toBeGreaterThanOrEqual(6)
    expect(new Set(seen).size).toBe(seen.length)
    expect(told.filter(({ type }) => type === 'failure')).toEqual([])
    const stages = told.flatMap((event) => (event.type === 'stage' ? [event.stage] : []))
    expect(stages).toContain('reconnecting')
    expect(stages.slice(stages.lastIndexOf('reconnecting'))).toContain('looking')
  })
})

describe('a look that nobody wants any more', () => {
  const hanging = () => serving((_number, rest) => new Response(body(rest.slice(0, 3).join(''), 'hangs')))

  it('should be stopped at the server at once, by a request that outlives the page', async () => {
    const { client, asked } = hanging()
    const stop = new AbortController()
    const events = client.look(request, stop.signal)[Symbol.asyncIterator]()
    for (let count = 0; count < 3; count += 1) await events.next()
    stop.abort()
    expect(asked.slice(1)).toEqual([
      { method: 'DELETE', path: `/api/looks/${asked[0]?.key}`, key: null, keepalive: true },
    ])
  })

  it('should be stopped where its reader just goes, and once', async () => {
    const { client, asked } = hanging()
    const stop = new AbortController()
    for await (const event of client.look(request, stop.signal)) if (event.type === 'detection') break
    stop.abort()
    expect(asked.map(({ method }) => method)).toEqual(['POST', 'DELETE'])
  })

  it('should not be stopped once it is over', async () => {
    const { client, asked } = serving((_number, rest) => new Response(rest.join('')))
    await collect(client.look(request, never))
    expect(asked.map(({ method }) => method)).toEqual(['POST'])
  })
})
