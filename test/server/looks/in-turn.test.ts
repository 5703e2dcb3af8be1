import { afterEach, describe, expect, it } from 'vitest'
import type { LookEvent } from '../../../src/core/analysis/look.ts'
import { ndjsonLines } from '../../../src/vision/clients/server/ndjson.ts'
import { collect } from '../../support/collect.ts'
import { lookOf } from '../../support/look-events.ts'
import {
  configOf,
  type LoopbackServer,
  postLook,
  scriptedModel,
  serveOnLoopback,
} from '../../support/loopback.ts'
import { picture } from '../../support/pictures.ts'

const LOOK = lookOf(['apple'])

let server: LoopbackServer
afterEach(() => server.close())

/** A server that takes one look at a time, each of which goes on until `next` is called or its client leaves. */
async function start(env: Record<string, string> = {}) {
  const open: (() => void)[] = []
  const model = scriptedModel(async function* (signal) {
    yield* LOOK.slice(0, 2)
    await new Promise<void>((resolve) => {
      open.push(resolve)
      signal.addEventListener('abort', () => resolve())
    })
    if (!signal.aborted) yield* LOOK.slice(2)
  })
  server = await serveOnLoopback(configOf({ GOOGLE_GENERATIVE_AI_API_KEY: 'k', MAX_LOOKS: '1', ...env }), {
    modelClient: model.modelClient,
  })
  const photo = await picture('jpeg')
  const ask = (options: Parameters<typeof postLook>[2] = {}) => postLook(server.url, photo, options)
  return { model, ask, next: () => open.shift()?.() }
}

/** The events of an answer as they come. */
async function* eventsOf(asking: Promise<Response>): AsyncGenerator<LookEvent> {
  const { body } = await asking
  for await (const line of ndjsonLines(body!)) yield JSON.parse(line) as LookEvent
}

const waiting = (place: number) => ({ type: 'stage', stage: 'waiting', place })

describe('attack J: more looks than the server takes on at once', () => {
  it.each([{}, { headers: { 'Idempotency-Key': crypto.randomUUID() } }])(
    'should wait for their turn, be told their place, and look once it is theirs',
    async (options) => {
      const { model, ask, next } = await start()
      const first = collect(eventsOf(ask()))
      await expect.poll(() => model.asked.length).toBe(1)
      const second = eventsOf(ask())
      expect((await second.next()).value).toEqual(waiting(1))
      const third = eventsOf(ask(options))
      expect((await third.next()).value).toEqual(waiting(2))
      next()
      expect(await first).toEqual(LOOK)
      expect((await third.next()).value).toEqual(waiting(1))
      await expect.poll(() => model.asked.length).toBe(2)
      const rest = collect(second)
      next()
      expect(await rest).toEqual(LOOK)
      await expect.poll(() => model.asked.length).toBe(3)
      next()
      expect(await collect(third)).toEqual(LOOK)
    },
  )

  it('should free the place of who leaves, whether they look or wait', async () => {
    const { model, ask } = await start()
    const leave = new AbortController()
    await ask({ signal: leave.signal })
    await expect.poll(() => model.asked.length).toBe(1)
    const leaveLine = new AbortController()
    await ask({ signal: leaveLine.signal })
    const third = eventsOf(ask())
    expect((await third.next()).value).toEqual(waiting(2))
    leaveLine.abort()
    expect((await third.next()).value).toEqual(waiting(1))
    leave.abort()
    expect((await third.next()).value).toEqual(LOOK[0])
    void third.return(undefined)
  })

  it('should be refused with a time to come back once the line is full', async () => {
    const { ask, model } = await start()
    const leave = new AbortController()
    const taken = Array.from({ length: 5 }, () => ask({ signal: leave.signal }))
    await Promise.all(taken)
    const refused = await ask()
    expect(refused.status).toBe(503)
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
    expect((await refused.json()).error.code).toBe('busy')
    expect(model.asked).toHaveLength(1)
    leave.abort()
  })
})
