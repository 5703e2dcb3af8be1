import { createHmac, randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import sharp from 'sharp'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { BREAKFAST } from '../support/breakfast.ts'
import { type BuiltServer, startBuiltServer } from '../support/built-server.ts'
import { redisBinary, startRedis } from '../support/redis-server.ts'
import { replyWith, startUpstream, type Upstream } from '../support/upstream/upstream.ts'

/** 200 with BATCH_PHOTOS=200, which takes some minutes. */
const PHOTOS = Number(process.env.BATCH_PHOTOS ?? 12)
/** Of the servers that share a Redis; BATCH_KILLED=10 kills more. */
const KILLED = Number(process.env.BATCH_KILLED ?? 2)
/** A process that was killed is missed after 15 seconds. */
const PATIENCE_MS = 90_000 + PHOTOS * 1500
/** Looks of batches in a process. */
const AT_ONCE = 4
const KEY = randomBytes(32).toString('base64')

type Told = { readonly headers: IncomingHttpHeaders; readonly body: string }
let told: Told[] = []
/** Turns the first call down, so that it has to be made again. */
const hook = createServer(async (request, response) => {
  let body = ''
  for await (const chunk of request) body += chunk
  told.push({ headers: request.headers, body })
  response.writeHead(told.length === 1 ? 503 : 204).end()
})

let upstream: Upstream
/** Past so many looks nothing is answered until `release` is called. */
let heldPast = Number.POSITIVE_INFINITY
let release = () => {}
const answer = replyWith(BREAKFAST.items)
const servers: BuiltServer[] = []
beforeAll(async () => {
  await new Promise<void>((listening) => hook.listen(0, '127.0.0.1', listening))
})
beforeEach(async () => {
  told = []
  heldPast = Number.POSITIVE_INFINITY
  const released = new Promise<void>((done) => {
    release = done
  })
  upstream = await startUpstream({
    pieceChars: 200,
    delayMs: 100,
    async reply(request) {
      if (upstream.requests.length > heldPast) await released
      return answer(request)
    },
  })
})
afterEach(async () => {
  release()
  await upstream.close()
  await Promise.all(servers.splice(0).map((server) => server.close()))
})
afterAll(() => {
  hook.closeAllConnections()
  hook.close()
})

async function start(env: Record<string, string>): Promise<BuiltServer> {
  const model = { COMPATIBLE_BASE_URL: `${upstream.url}/v1`, COMPATIBLE_MODEL: 'qwen3-vl' }
  const server = await startBuiltServer({ ...model, ...env })
  servers.push(server)
  return server
}

/** Each of its own size, so that no two are alike and none is answered from memory. */
function photo(number: number): Promise<Buffer<ArrayBuffer>> {
  const background = { r: 200, g: 120, b: 60 }
  return sharp({ create: { width: 200 + number, height: 200, channels: 3, background } })
    .jpeg()
    .toBuffer() as Promise<Buffer<ArrayBuffer>>
}

async function fill(url: string): Promise<string> {
  const { port } = hook.address() as AddressInfo
  const response = await fetch(`${url}/v1/batches`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      photos: PHOTOS,
      people: [{ id: 'me', name: '', conditions: ['hypertension'], allergies: [] }],
      options: { family: 'compatible' },
      webhook: { url: `http://127.0.0.1:${port}/`, secret: `whsec_${KEY}` },
    }),
  })
  const { id } = (await response.json()) as { id: string }
  for (let number = 1; number <= PHOTOS; number += 1) {
    const put = await fetch(`${url}/v1/batches/${id}/photos/${number}`, {
      method: 'PUT',
      body: await photo(number),
    })
    expect(put.status).toBe(202)
  }
  return id
}

type State = { readonly state: string; readonly counts: Record<string, number> }
const stateOf = async (url: string, id: string) =>
  (await (await fetch(`${url}/v1/batches/${id}`)).json()) as State

/** None lost, none doubled; asked again were only those under way when a process was killed. */
async function expectWhole(url: string, id: string, killed: number): Promise<void> {
  await expect
    .poll(async () => (await stateOf(url, id)).state, { timeout: PATIENCE_MS, interval: 500 })
    .toBe('done')
  const text = await (await fetch(`${url}/v1/batches/${id}/results`)).text()
  const results = text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
  expect(results.map((result) => result.photo)).toEqual(Array.from({ length: PHOTOS }, (_, i) => i + 1))
  expect(results.filter(({ state }) => state !== 'done')).toEqual([])
  for (const { report } of results) expect(report.rows).toHaveLength(BREAKFAST.items.length)
  expect(upstream.requests.length).toBeGreaterThanOrEqual(PHOTOS)
  expect(upstream.requests.length).toBeLessThanOrEqual(PHOTOS + killed * AT_ONCE)
  console.log(`${PHOTOS} photos, ${killed} processes killed, ${upstream.requests.length} looks`)

  await expect.poll(() => told.length, { timeout: 20_000 }).toBe(2)
  await wait(1500)
  expect(told).toHaveLength(2)
  const [first, second] = told
  expect(second?.headers['webhook-id']).toBe(first?.headers['webhook-id'])
  const {
    'webhook-id': messageId,
    'webhook-timestamp': at,
    'webhook-signature': signature,
  } = second?.headers ?? {}
  const signed = createHmac('sha256', Buffer.from(KEY, 'base64'))
  expect(signature).toBe(`v1,${signed.update(`${messageId}.${at}.${second?.body}`).digest('base64')}`)
  expect(JSON.parse(second?.body ?? '')).toMatchObject({
    type: 'batch.done',
    data: { id, counts: { done: PHOTOS } },
  })
}

async function begun(url: string, id: string): Promise<void> {
  await expect.poll(async () => (await stateOf(url, id)).counts.done, { interval: 50 }).toBeGreaterThan(0)
}

describe('a batch whose servers are killed', () => {
  it.skipIf(redisBinary === undefined)(
    'attack K: should lose no photo and double none where two share a Redis',
    async () => {
      const redis = await startRedis()
      try {
        const env = { REDIS_URL: redis.url }
        const alive = [await start(env), await start(env)]
        heldPast = PHOTOS / 2
        const id = await fill(alive[0]?.url ?? '')
        for (let killed = 0; killed < KILLED; killed += 1) {
          if (alive.length < 2) alive.push(await start(env))
          await begun(alive[1]?.url ?? '', id)
          await wait(Math.random() * 500)
          await alive.shift()?.kill()
        }
        const url = alive[0]?.url ?? ''
        expect((await stateOf(url, id)).counts.waiting).toBeGreaterThan(0)
        heldPast = Number.POSITIVE_INFINITY
        release()
        await expectWhole(url, id, KILLED)
      } finally {
        await Promise.all(servers.splice(0).map((server) => server.close()))
        await redis.close()
      }
    },
    PATIENCE_MS + 60_000,
  )

  it(
    'attack K: should lose no photo and double none where one keeps a file',
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'dishlight-batch-'))
      const one = await start({ DATA_DIR: folder })
      heldPast = PHOTOS / 2
      const id = await fill(one.url)
      await expect.poll(() => upstream.requests.length, { timeout: PATIENCE_MS }).toBe(heldPast + AT_ONCE)
      await expect.poll(async () => (await stateOf(one.url, id)).counts.done).toBe(heldPast)
      await one.kill()
      release()
      heldPast = Number.POSITIVE_INFINITY
      const again = await start({ DATA_DIR: folder })
      expect((await stateOf(again.url, id)).counts.waiting).toBe(PHOTOS / 2)
      await expectWhole(again.url, id, 1)
      // Those that were cut, and no other, were asked for again.
      expect(upstream.requests).toHaveLength(PHOTOS + AT_ONCE)
      await Promise.all(servers.splice(0).map((server) => server.close()))
      rmSync(folder, { recursive: true })
    },
    PATIENCE_MS + 60_000,
  )
})
