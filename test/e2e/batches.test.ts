import { createHmac, randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import sharp from 'sharp'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { BREAKFAST } from '../support/breakfast.ts'
import { type BuiltServer, startBuiltServer } from '../support/built-server.ts'
import { redisBinary, startRedis } from '../support/redis-server.ts'
import { replyWith, startUpstream, type Upstream } from '../support/upstream/upstream.ts'

/** 200 with BATCH_PHOTOS=200, which takes some minutes. */
const PHOTOS = Number(process.env.BATCH_PHOTOS ?? 24)
/** A process that was killed is missed after 15 seconds. */
const PATIENCE_MS = 50_000 + PHOTOS * 1500
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
const servers: BuiltServer[] = []
beforeAll(async () => {
  upstream = await startUpstream({ reply: replyWith(BREAKFAST.items), delayMs: 20 })
  await new Promise<void>((listening) => hook.listen(0, '127.0.0.1', listening))
})
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()))
})
afterAll(async () => {
  await upstream?.close()
  hook.closeAllConnections()
  hook.close()
})

async function start(env: Record<string, string>): Promise<BuiltServer> {
  const model = { COMPATIBLE_BASE_URL: `${upstream.url}/v1`, COMPATIBLE_MODEL: 'qwen3-vl' }
  const server = await startBuiltServer({ ...model, ...env })
  servers.push(server)
  return server
}

/** No two are alike, so that none is answered from memory. */
function photo(number: number): Promise<Buffer<ArrayBuffer>> {
  const background = { r: number % 256, g: 120, b: 60 }
  return sharp({ create: { width: 320, height: 240, channels: 3, background } })
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

/** None lost, none doubled; asked again were only those under way when a process was killed, four at once. */
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
  expect(upstream.requests.length).toBeLessThanOrEqual(PHOTOS + killed * 4)
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
  await expect.poll(async () => (await stateOf(url, id)).counts.done, { interval: 20 }).toBeGreaterThan(0)
}

describe('a batch whose servers are killed', () => {
  it.skipIf(redisBinary === undefined)(
    'attack K: should lose no photo and double none where two share a Redis',
    async () => {
      told = []
      const redis = await startRedis()
      try {
        const env = { REDIS_URL: redis.url }
        const [one, other] = [await start(env), await start(env)]
        const id = await fill(one.url)
        await begun(other.url, id)
        await one.kill()
        const third = await start(env)
        await wait(Math.random() * 300)
        await other.kill()
        expect((await stateOf(third.url, id)).counts.waiting).toBeGreaterThan(0)
        await expectWhole(third.url, id, 2)
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
      told = []
      await upstream.close()
      upstream = await startUpstream({ reply: replyWith(BREAKFAST.items), delayMs: 20 })
      const folder = mkdtempSync(join(tmpdir(), 'dishlight-batch-'))
      const one = await start({ DATA_DIR: folder })
      const id = await fill(one.url)
      await begun(one.url, id)
      await one.kill()
      const again = await start({ DATA_DIR: folder })
      expect((await stateOf(again.url, id)).counts.waiting).toBeGreaterThan(0)
      await expectWhole(again.url, id, 1)
      await Promise.all(servers.splice(0).map((server) => server.close()))
      rmSync(folder, { recursive: true })
    },
    PATIENCE_MS + 60_000,
  )
})
