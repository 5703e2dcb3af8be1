import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { LookEvent } from '../../src/core/analysis/look.ts'
import { serverClient } from '../../src/vision/clients/server/client.ts'
import { BREAKFAST, breakfastPhoto } from '../support/breakfast.ts'
import { type BuiltServer, startBuiltServer } from '../support/built-server.ts'
import { replyWith, startUpstream, type Upstream } from '../support/upstream/upstream.ts'

let upstream: Upstream
let server: BuiltServer

beforeAll(async () => {
  upstream = await startUpstream({
    reply: replyWith(BREAKFAST.items),
    behaviour: { kind: 'stall', afterChars: 400 },
  })
})
afterEach(() => server?.close())
afterAll(() => upstream?.close())

/** A look that has found something and waits for more. */
async function beginLook(drainSeconds: number) {
  server = await startBuiltServer({
    OPENAI_BASE_URL: `${upstream.url}/v1`,
    OPENAI_API_KEY: 'canary-server-key',
    DRAIN_SECONDS: `${drainSeconds}`,
  })
  const client = serverClient({ baseUrl: server.url, look: { family: 'openai' } })
  const events = client.look({ photo: await breakfastPhoto() }, new AbortController().signal)
  const told: LookEvent[] = []
  const iterator = events[Symbol.asyncIterator]()
  while (told.at(-1)?.type !== 'detection') {
    const { done, value } = await iterator.next()
    if (done) throw new Error(`The look found nothing: ${JSON.stringify(told)}`)
    told.push(value)
  }
  return { told, rest: { [Symbol.asyncIterator]: () => iterator } }
}

describe('attack K: the built server, told to stop', () => {
  it('should be unready, then end the look with a sentence, and leave with no error', async () => {
    const { told, rest } = await beginLook(1)
    server.signal('SIGTERM')
    await expect.poll(async () => (await fetch(`${server.url}/readyz`)).status).toBe(503)
    for await (const event of rest) told.push(event)
    expect(told.slice(-2)).toMatchObject([
      { type: 'failure', failure: { code: 'stopping' } },
      { type: 'end' },
    ])
    expect(await server.ended).toBe(0)
    expect(server.log()).toContain('in 1 second at the latest')
  })

  it('should end at once where nothing is under way, and at the second signal', async () => {
    await beginLook(60)
    server.signal('SIGINT')
    await expect.poll(() => server.log()).toContain('Press Ctrl+C again to stop now.')
    server.signal('SIGINT')
    expect(await server.ended).toBe(1)
    server = await startBuiltServer({ DRAIN_SECONDS: '60' })
    server.signal('SIGTERM')
    expect(await server.ended).toBe(0)
  })
})
