import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, describe, expect, it } from 'vitest'
import type { LookEvent } from '../../../src/core/analysis/look.ts'
import { createDrain } from '../../../src/server/operations/drain.ts'
import { createLogger } from '../../../src/server/operations/logger.ts'
import { embeddedStore } from '../../../src/server/store/embedded/embedded-store.ts'
import { IDEMPOTENCY_HEADER, problemSchema } from '../../../src/wire/http.ts'
import { lookOf } from '../../support/look-events.ts'
import {
  configOf,
  type LoopbackServer,
  postLook,
  scriptedModel,
  serveOnLoopback,
} from '../../support/loopback.ts'
import { english } from '../../support/messages.ts'
import { picture } from '../../support/pictures.ts'
import { rawStatus } from '../../support/raw-status.ts'

const KEY = 'canary-key-5c1f0e'
const TOKEN = 'canary-metrics-token'
const LOOK = lookOf(['apple', 'kefir', 'rye bread'])

let server: LoopbackServer
afterEach(() => server.close())

async function start(
  parts: Parameters<typeof serveOnLoopback>[1] = {},
  script: Parameters<typeof scriptedModel>[0] = () => LOOK,
) {
  const config = configOf({ GOOGLE_GENERATIVE_AI_API_KEY: KEY, METRICS_TOKEN: TOKEN })
  server = await serveOnLoopback(config, { modelClient: scriptedModel(script).modelClient, ...parts })
}

const ask = (path: string, headers: Record<string, string> = {}) => fetch(server.url + path, { headers })

describe('the probes', () => {
  it('should say that the process is up and ready, by whatever name it is asked', async () => {
    await start()
    expect((await ask('/healthz')).status).toBe(200)
    expect(await (await ask('/readyz')).json()).toEqual({ status: 'ready', parts: {} })
    const inCluster = (path: string) => rawStatus(server.port, path, { host: 'app' })
    expect(await Promise.all(['/', '/healthz', '/readyz'].map(inCluster))).toEqual([403, 200, 200])
  })

  it.each([
    ['says that it is down', async () => false],
    ['breaks', () => Promise.reject(new Error('broken'))],
    ['never answers', () => new Promise<boolean>(() => {})],
  ])('should not be ready while something it needs %s', async (_, isUp) => {
    await start({
      needed: [
        { name: 'store', isUp },
        { name: 'decoders', isUp: async () => true },
      ],
    })
    const reply = await ask('/readyz')
    expect(reply.status).toBe(503)
    expect(await reply.json()).toEqual({ status: 'not-ready', parts: { store: 'down', decoders: 'up' } })
    expect((await ask('/healthz')).status).toBe(200)
  })
})

describe('the metrics', () => {
  it('should count requests by route, looks, tokens and the time to the first item', async () => {
    await start()
    await (await postLook(server.url, await picture('jpeg'))).text()
    await ask('/api/products/4012345678901')
    const text = await (await ask('/metrics')).text()
    expect(text).toContain('dishlight_requests_total{method="POST",route="/api/looks",status="200"} 1')
    expect(text).toContain('route="/api/products/:barcode"')
    expect(text).not.toContain('4012345678901')
    expect(text).toContain('dishlight_looks_total{family="google",outcome="ok"} 1')
    expect(text).toContain('dishlight_looks_running 0')
    expect(text).toContain('dishlight_first_item_seconds_count{family="google"} 1')
    expect(text).not.toContain('kefir')
  })

  it.each([
    ['by the most that may stand behind the usual name', {}, {}, 0.0044],
    ['by a price that was set', { GOOGLE_MODEL: 'my-model', MODEL_PRICES: 'my-model=1000/2000' }, {}, 1.4],
    ['as the model’s client knows it', {}, { costUsd: 0.25 }, 0.25],
  ])('should count what a look cost, %s', async (_, env, told, cost) => {
    const config = configOf({ GOOGLE_GENERATIVE_AI_API_KEY: KEY, ...env })
    const look = LOOK.map((event) => (event.type === 'usage' ? { ...event, ...told } : event))
    server = await serveOnLoopback(config, { modelClient: scriptedModel(() => look).modelClient })
    await (await postLook(server.url, await picture('jpeg'))).text()
    const text = await (await ask('/metrics')).text()
    expect(text).toContain(`dishlight_cost_usd_total{family="google"} ${cost}\n`)
  })

  it('should be there for this machine, or with the token, and for nobody else', async () => {
    await start()
    const elsewhere = { 'X-Forwarded-For': '203.0.113.9' }
    const statusWith = async (headers: Record<string, string>) => (await ask('/metrics', headers)).status
    expect(await statusWith({})).toBe(200)
    expect(await statusWith(elsewhere)).toBe(404)
    expect(await statusWith({ ...elsewhere, Authorization: 'Bearer wrong' })).toBe(404)
    expect(await statusWith({ ...elsewhere, Authorization: `Bearer ${TOKEN}` })).toBe(200)
  })

  it('should take its own token where a caller needs another', async () => {
    server = await serveOnLoopback(configOf({ METRICS_TOKEN: TOKEN, ACCESS_TOKEN: 'sixteen characters' }))
    const headers = { 'X-Forwarded-For': '203.0.113.9', Authorization: `Bearer ${TOKEN}` }
    expect((await ask('/metrics', headers)).status).toBe(200)
    expect((await ask('/api/clients', headers)).status).toBe(401)
    expect((await ask('/healthz', headers)).status).toBe(200)
  })
})

/** A form as it is sent, in one piece. */
async function whole(form: FormData) {
  const response = new Response(form)
  const headers = { 'content-type': response.headers.get('content-type') ?? '' }
  return { headers, body: new Uint8Array(await response.arrayBuffer()) }
}

describe('a server under a path', () => {
  it('should take photos there, and nothing beside it', async () => {
    const { modelClient } = scriptedModel(() => LOOK)
    const env = { BASE_PATH: '/food', GOOGLE_GENERATIVE_AI_API_KEY: KEY, ACCESS_TOKEN: 'sixteen characters' }
    server = await serveOnLoopback(configOf(env), { modelClient })
    const form = new FormData()
    form.set('photo', new Blob([await picture('jpeg', 3000, 2000)]), 'photo.jpg')
    form.set('options', JSON.stringify({ family: 'google' }))
    const { headers, body } = await whole(form)
    const code = JSON.stringify({ code: 'sixteen characters' })
    const opened = await fetch(`${server.url}/food/api/session`, { method: 'POST', body: code })
    const cookie = opened.headers.get('set-cookie')?.split(';')[0] ?? ''
    const statusAt = (path: string) =>
      rawStatus(server.port, `${path}/api/looks`, { ...headers, cookie }, body)
    // The body is there before it is known who asks.
    expect(await Promise.all(['/food', '', '/foods'].map(statusAt))).toEqual([200, 404, 404])
  })
})

describe('what lies beside that path, or only at the root', () => {
  const german = { 'Accept-Language': 'de' }
  const beside = async (path: string) => {
    const reply = await ask(path, german)
    return [reply.status, problemSchema.safeParse(await reply.json()).data?.error.code]
  }

  it('should be nowhere else, and said to be nowhere as everything is', async () => {
    const languages = new Set<string>()
    server = await serveOnLoopback(configOf({ BASE_PATH: '/food' }), {
      messagesIn(locale) {
        languages.add(locale)
        return english
      },
    })
    for (const path of ['/healthz', '/readyz', '/metrics']) {
      expect((await ask(path, german)).status).toBe(200)
      expect(await beside(`/food${path}`)).toEqual([404, 'not-found'])
    }
    for (const path of ['/', '/x', '/api/clients', '/foods/', '/food/food/api/clients'])
      expect(await beside(path)).toEqual([404, 'not-found'])
    expect((await ask('/food/api/clients', german)).status).toBe(200)
    expect([...languages]).toEqual(['de'])
  })

  it('should tell the address of a batch as it lies there', async () => {
    const env = { BASE_PATH: '/food', GOOGLE_GENERATIVE_AI_API_KEY: KEY }
    server = await serveOnLoopback(configOf(env), { modelClient: scriptedModel(() => LOOK).modelClient })
    const people = [{ id: 'me', name: '', conditions: [], allergies: [] }]
    const body = JSON.stringify({ people, options: { family: 'google' }, photos: 1 })
    const opened = await fetch(`${server.url}/food/v1/batches`, { method: 'POST', body })
    const found = await ask(opened.headers.get('location') ?? '')
    expect(found.status).toBe(200)
  })
})

describe('a request’s id', () => {
  it('should come back, stand in what went wrong, and be made anew where it is no id', async () => {
    await start()
    const given = await ask('/api/nothing', { 'X-Request-Id': 'proxy-7' })
    expect(given.headers.get('x-request-id')).toBe('proxy-7')
    expect(problemSchema.parse(await given.json()).error.requestId).toBe('proxy-7')
    for (const odd of ['a b', '"><script>', 'x'.repeat(129)]) {
      expect((await ask('/', { 'X-Request-Id': odd })).headers.get('x-request-id')).toMatch(/^[\w-]{36}$/)
    }
  })
})

describe('the log', () => {
  const logged = (env: Record<string, string>) => {
    let text = ''
    const { log } = configOf(env).operations
    return { ...createLogger(log, { write: (line) => (text += line) }), text: () => text }
  }

  it('should be one line of JSON for each request, without keys, people, photos, or what was looked up', async () => {
    const { line, answered, text } = logged({ LOG: 'json' })
    await start({ log: line, answered })
    const headers = {
      'X-Dishlight-Key': 'canary-typed-key',
      'X-Request-Id': 'r-1',
      Cookie: 'a=canary-cookie',
    }
    const options = { family: 'google', opinionFor: 'Ada, canary-condition' }
    await (await postLook(server.url, await picture('jpeg'), { headers, options, name: 'canary.jpg' })).text()
    await ask('/api/foods?name=canary-food', { Authorization: 'Bearer canary-token' })
    const lines = text()
      .trimEnd()
      .split('\n')
      .map((one) => JSON.parse(one))
    expect(lines).toContainEqual({
      level: 'info',
      time: expect.stringMatching(/^\d{4}-/),
      id: 'r-1',
      method: 'POST',
      route: '/api/looks',
      status: 200,
      ms: expect.any(Number),
      msg: 'request',
    })
    expect(lines.some(({ msg }) => /^look google\S+: 3 items/.test(msg))).toBe(true)
    expect(text()).not.toMatch(/canary|Ada|127\.0\.0\.1/)
  })

  it('should be plain lines otherwise, and leave out what is below its level', async () => {
    const plain = logged({})
    const quiet = logged({ LOG_LEVEL: 'error' })
    const answer = { id: 'r-1', method: 'GET', route: '/api/clients', status: 200, ms: 12 }
    await start()
    for (const { answered } of [plain, quiet]) {
      answered(answer)
      answered({ ...answer, route: '/*' })
      answered({ ...answer, route: '/v1/batches', method: 'POST' })
      answered({ ...answer, status: 500 })
    }
    expect(plain.text()).toMatch(
      /^\S+Z GET \/api\/clients 200 12 ms r-1\n\S+Z POST \/v1\/batches 200 12 ms r-1\n\S+Z GET \/api\/clients 500 12 ms r-1\n$/,
    )
    expect(quiet.text()).toMatch(/^\S+Z GET \/api\/clients 500 12 ms r-1\n$/)
  })
})

describe('attack K: a server that is told to stop', () => {
  /** Tells what it found, and no more until `go`, or until it is aborted. */
  async function* held(signal: AbortSignal, go: Promise<void>, first = 3): AsyncGenerator<LookEvent> {
    yield* LOOK.slice(0, first)
    const left = new Promise<void>((done) => signal.addEventListener('abort', () => done()))
    await Promise.race([go, left])
    if (!signal.aborted) yield* LOOK.slice(first)
  }
  const eventsOf = async (reply: Response): Promise<readonly LookEvent[]> =>
    (await reply.text())
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))

  it('should begin no look, and let the one under way finish', async () => {
    let go = () => {}
    const going = new Promise<void>((done) => {
      go = done
    })
    const drain = createDrain()
    await start({ drain }, (signal) => held(signal, going))
    const underWay = await postLook(server.url, await picture('jpeg'))
    let stopped = false
    const stopping = drain.stop(60_000).then(() => {
      stopped = true
    })
    const refused = await postLook(server.url, await picture('jpeg'))
    expect(refused.status).toBe(503)
    expect(refused.headers.get('retry-after')).toBe('5')
    expect(problemSchema.parse(await refused.json()).error).toMatchObject({
      code: 'stopping',
      message: expect.stringMatching(/^The server is stopping/),
    })
    expect((await ask('/readyz')).status).toBe(503)
    expect((await ask('/api/clients')).status).toBe(200)
    expect(stopped).toBe(false)
    go()
    expect(await eventsOf(underWay)).toEqual(LOOK)
    await stopping
  })

  it('should end the one under way with a sentence once there is no more time', async () => {
    const drain = createDrain()
    await start({ drain }, (signal) => held(signal, new Promise(() => {})))
    const underWay = await postLook(server.url, await picture('jpeg'))
    const events = eventsOf(underWay)
    await drain.stop(50)
    expect((await events).slice(0, 3)).toEqual(LOOK.slice(0, 3))
    expect((await events).slice(3)).toMatchObject([
      { type: 'failure', failure: { kind: 'transport', code: 'stopping', retryable: true } },
      { type: 'end', truncated: true },
    ])
  })

  it('should let an answer be read on, and wait until all of it is kept', async () => {
    const drain = createDrain()
    const folder = mkdtempSync(join(tmpdir(), 'dishlight-'))
    const store = embeddedStore(join(folder, 'server.lmdb'))
    await start({ drain, store }, (signal) => held(signal, new Promise(() => {})))
    const headers = { [IDEMPOTENCY_HEADER]: '0b8f6f9e-52c1-4e0a-9d0e-5a9d3c1f7a10' }
    const leave = new AbortController()
    const photo = await picture('jpeg')
    const begun = await postLook(server.url, photo, { headers, signal: leave.signal })
    await begun.body?.getReader().read()
    leave.abort()
    const stopping = drain.stop(1_000)
    expect((await postLook(server.url, photo)).status).toBe(503)
    const readOn = await postLook(server.url, photo, { headers, from: 1 })
    await stopping
    expect((await eventsOf(readOn)).slice(2)).toMatchObject([
      { failure: { code: 'stopping' } },
      { type: 'end' },
    ])
    await store.close()
    const kept = embeddedStore(join(folder, 'server.lmdb'))
    const again = await serveOnLoopback(configOf({ GOOGLE_GENERATIVE_AI_API_KEY: KEY }), { store: kept })
    const whole = await eventsOf(await postLook(again.url, photo, { headers }))
    expect(whole.slice(3)).toMatchObject([{ failure: { code: 'stopping' } }, { type: 'end' }])
    await again.close()
    await kept.close()
    rmSync(folder, { recursive: true })
  })

  it('should ask no other model in place of one that it cut itself', async () => {
    const drain = createDrain()
    const model = scriptedModel((signal) => held(signal, new Promise(() => {}), 1))
    const config = configOf({ GOOGLE_GENERATIVE_AI_API_KEY: KEY, OPENAI_API_KEY: KEY })
    server = await serveOnLoopback(config, { drain, modelClient: model.modelClient })
    const underWay = await postLook(server.url, await picture('jpeg'))
    await drain.stop(50)
    expect(await eventsOf(underWay)).toMatchObject([{}, { failure: { code: 'stopping' } }, { type: 'end' }])
    expect(model.asked).toHaveLength(1)
  })

  it.each([
    ['a HEAD request', {}, 'HEAD', 405],
    ['a HEAD request that is refused', { ACCESS_TOKEN: 'sixteen characters' }, 'HEAD', 401],
  ])('should not wait for %s', async (_, env, method, status) => {
    const drain = createDrain()
    server = await serveOnLoopback(configOf(env), { drain })
    for (const path of ['/api/looks', '/api/places'])
      expect((await fetch(server.url + path, { method })).status).toBe(status)
    const stopped = drain.stop(60_000).then(() => 'stopped')
    expect(await Promise.race([stopped, wait(1_000, 'waiting')])).toBe('stopped')
  })

  it('should not wait for whoever has left', async () => {
    const drain = createDrain()
    await start({ drain }, (signal) => held(signal, new Promise(() => {})))
    const leave = new AbortController()
    await postLook(server.url, await picture('jpeg'), { signal: leave.signal })
    const stopping = drain.stop(60_000)
    leave.abort()
    await stopping
    expect(drain.cut.aborted).toBe(true)
  })
})
