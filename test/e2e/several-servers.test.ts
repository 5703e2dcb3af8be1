import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { signToken } from '../../src/config/signed-token.ts'
import { redisStore } from '../../src/server/store/redis/redis-store.ts'
import { BREAKFAST } from '../support/breakfast.ts'
import { type BuiltServer, startBuiltServer } from '../support/built-server.ts'
import { postLook } from '../support/loopback.ts'
import { picture } from '../support/pictures.ts'
import { type RedisServer, redisBinary, startRedis } from '../support/redis-server.ts'
import { INPUT_TOKENS, OUTPUT_TOKENS } from '../support/upstream/formats.ts'
import { replyWith, startUpstream, type Upstream } from '../support/upstream/upstream.ts'

const DOLLAR = 1_000_000
/** Dollars for a million tokens: a look takes over one cent, and a sixth of a dollar is put aside for it. */
const PRICE = 8
const LOOK = (INPUT_TOKENS + OUTPUT_TOKENS) * PRICE
const SECRET = 'a secret of thirty-two characters'

/** How often both servers are killed; KILL_ROUNDS=3 shows more of it. */
const ROUNDS = Number(process.env.KILL_ROUNDS ?? 1)

let redis: RedisServer
let upstream: Upstream
let photo: Uint8Array<ArrayBuffer>
let both: readonly BuiltServer[] = []
const servers: BuiltServer[] = []

async function startBoth(): Promise<void> {
  const env = {
    REDIS_URL: redis.url,
    COMPATIBLE_BASE_URL: `${upstream.url}/v1`,
    COMPATIBLE_MODEL: 'qwen3-vl',
    COMPATIBLE_API_KEY: 'k',
    MODEL_PRICES: `qwen3-vl=${PRICE}/${PRICE}`,
    DAY_BUDGET_USD: '1',
    TOKEN_SECRET: SECRET,
    TRUSTED_PROXIES: '127.0.0.1',
  }
  both = await Promise.all([0, 1].map(() => startBuiltServer(env)))
  servers.push(...both)
}

const tokenFor = async (limits: { readonly looksPerMinute: number; readonly usdPerDay?: number }) =>
  `Bearer ${await signToken(SECRET, { scopes: ['look'], ...limits }, 1)}`

describe.skipIf(redisBinary === undefined)('two servers and one Redis', () => {
  beforeAll(async () => {
    photo = await picture('jpeg')
    redis = await startRedis()
    upstream = await startUpstream({ reply: replyWith(BREAKFAST.items.slice(0, 1)) })
    await startBoth()
  })
  afterAll(async () => {
    await Promise.all(servers.map((server) => server.close()))
    await upstream?.close()
    await redis?.close()
  })

  it('attack K: should let exactly 100 of 300 requests through where the limit is 100', async () => {
    const authorization = await tokenFor({ looksPerMinute: 100 })
    // Each from an address of its own, so that the limit of an address is not met. What is let through is told that it has no form.
    const asked = Array.from({ length: 300 }, (_, i) =>
      fetch(`${both[i % 2]?.url}/api/looks`, {
        method: 'POST',
        headers: { authorization, 'x-forwarded-for': `198.51.${i >> 8}.${i & 255}` },
      }),
    )
    const statuses = (await Promise.all(asked)).map(({ status }) => status)
    const count = (wanted: number) => statuses.filter((status) => status === wanted).length
    console.log(`300 requests at two servers: ${count(415)} let through, ${count(429)} refused`)
    expect([count(415), count(429)]).toEqual([100, 200])
  })

  it('should let a look wait for what one at the other server put aside', async () => {
    // Enough is there for one look after another.
    const headers = { authorization: await tokenFor({ looksPerMinute: 100, usdPerDay: 0.2 }) }
    const [one, other] = both as [BuiltServer, BuiltServer]
    const look = async ({ url }: BuiltServer) => {
      const response = await postLook(url, photo, { options: { family: 'compatible' }, headers })
      await response.text()
      return response.status
    }
    let release = () => {}
    const released = new Promise<void>((done) => {
      release = done
    })
    const before = upstream.requests.length
    upstream.set({ onPiece: () => released })
    const first = look(one)
    await expect.poll(() => upstream.requests.length - before).toBe(1)
    const second = look(other)
    expect(await Promise.race([second, wait(2_000, 'waits')])).toBe('waits')
    upstream.set({ onPiece: undefined })
    release()
    expect(await Promise.all([first, second])).toEqual([200, 200])
  })

  it('attack K: should never pass a dollar, with both killed at random, and buy nothing while Redis is gone', async () => {
    const authorization = await tokenFor({ looksPerMinute: 1000 })
    /** Undefined where its server died. */
    async function look({ url }: BuiltServer): Promise<number | undefined> {
      const options = { family: 'compatible' }
      const response = await postLook(url, photo, { options, headers: { authorization } }).catch(
        () => undefined,
      )
      const text = await response?.text().catch(() => undefined)
      return text === undefined ? undefined : response?.status
    }
    async function lookUntilRefused(server: BuiltServer): Promise<number | undefined> {
      for (;;) {
        const status = await look(server)
        if (status !== 200) return status
      }
    }
    for (let round = 0; round < ROUNDS; round += 1) {
      if (round > 0) await startBoth()
      const before = upstream.requests.length
      const asking = both.map(lookUntilRefused)
      await expect.poll(() => upstream.requests.length - before, { interval: 5 }).toBeGreaterThan(3)
      await wait(Math.random() * 100)
      await Promise.all(both.map((server) => server.kill()))
      expect(await Promise.all(asking)).toEqual([undefined, undefined])
      expect(await spent()).toBeLessThanOrEqual(DOLLAR)
    }

    await startBoth()
    const [one] = both as [BuiltServer]
    expect(await look(one)).toBe(200)
    const asked = upstream.requests.length
    await redis.kill()
    expect(await Promise.all(both.map(look))).toEqual([503, 503])
    expect(upstream.requests).toHaveLength(asked)
    const lost = `Redis (127.0.0.1:${new URL(redis.url).port}) cannot be reached`
    const back = `Redis (127.0.0.1:${new URL(redis.url).port}) can be reached`
    const told = (line: string) => both.map((server) => server.log().split(line).length - 1)
    await expect.poll(() => told(lost), { timeout: 15_000 }).toEqual([1, 1])
    await redis.start()
    await expect.poll(() => look(one)).toBe(200)
    await expect.poll(() => told(back), { timeout: 15_000 }).toEqual([1, 1])
    expect(told(lost)).toEqual([1, 1])

    expect(await Promise.all(both.map(lookUntilRefused))).toEqual([402, 402])
    const counted = await spent()
    const bought = upstream.requests.length * LOOK
    const looks = `${upstream.requests.length} looks for $${bought / DOLLAR}`
    console.log(`${ROUNDS * 2} servers killed: ${looks}, $${counted / DOLLAR} of $1 counted`)
    expect(bought).toBeLessThanOrEqual(counted)
    expect(counted).toBeLessThanOrEqual(DOLLAR)
    // To its end: there was not enough left for one more.
    expect(counted).toBeGreaterThan(DOLLAR * 0.8)
  }, 120_000)
})

async function spent(): Promise<number> {
  const store = redisStore(redis.url)
  const { microUsd } = await store.ledger.spent('day')
  await store.close()
  return microUsd
}
