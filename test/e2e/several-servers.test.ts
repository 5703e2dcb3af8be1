import { existsSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { redisStore } from '../../src/server/store/redis/redis-store.ts'
import { startBuiltServer } from '../support/built-server.ts'
import { type RedisServer, redisBinary, startRedis } from '../support/redis-server.ts'
import { spenders } from '../support/spenders.ts'

const DOLLAR = 1_000_000
const CENT = DOLLAR / 100

let redis: RedisServer
let processes: Awaited<ReturnType<typeof spenders>>
let sold = 0
const shop = createServer((_, response) => {
  sold += 1
  setTimeout(() => response.end(), 5)
})
beforeAll(async () => {
  processes = await spenders()
  await new Promise<void>((listening) => shop.listen(0, '127.0.0.1', listening))
})
afterAll(async () => {
  await processes?.close()
  shop.closeAllConnections()
  shop.close()
})
beforeEach(async () => {
  sold = 0
  redis = await startRedis()
})
afterEach(() => redis.close())

const account = () => [
  redis.url,
  `${CENT}`,
  `http://127.0.0.1:${(shop.address() as AddressInfo).port}`,
  `${DOLLAR}`,
]

async function spent(): Promise<number> {
  const store = redisStore(redis.url)
  const { microUsd } = await store.ledger.spent('all')
  await store.close()
  return microUsd
}

describe.skipIf(redisBinary === undefined)('two processes and one Redis', () => {
  it('attack K: should spend a dollar together, and no cent more', async () => {
    const both = await processes.startBoth(account())
    await Promise.all(both.map(({ ended }) => ended))
    expect(sold).toBe(100)
    expect(Math.min(...both.map(({ count }) => count('1')))).toBeGreaterThan(0)
    expect(await spent()).toBe(DOLLAR)
  })

  it('attack K: should never pass a dollar while both are killed at random', async () => {
    let killed = 0
    for (let round = 0; round < 4; round += 1) {
      const both = await processes.startBoth(account())
      await expect.poll(() => both.some(({ count }) => count('1') > 0), { interval: 1 }).toBe(true)
      await wait(Math.random() * 30)
      for (const { child } of both) child.kill('SIGKILL')
      const codes = await Promise.all(both.map(({ ended }) => ended))
      killed += codes.filter((code) => code === null).length
    }
    await processes.start(account()).ended
    console.log(`${killed} processes killed, ${sold} of 100 cents spent`)
    expect(killed).toBe(8)
    expect(sold).toBeLessThanOrEqual(100)
    // What was reserved by those killed stays reserved: each had at most one.
    expect(sold).toBeGreaterThanOrEqual(100 - killed)
    expect(await spent()).toBe(DOLLAR)
  })

  it('attack K: should never pass a dollar while Redis is killed, and buy nothing uncounted', async () => {
    const both = await processes.startBoth(account())
    await expect.poll(() => sold).toBeGreaterThan(10)
    await redis.kill()
    await wait(200)
    const before = sold
    await wait(200)
    expect(sold).toBe(before)
    await redis.start()
    await Promise.all(both.map(({ ended }) => ended))
    expect(sold).toBeLessThanOrEqual(100)
    expect(sold).toBeGreaterThanOrEqual(96)
  })
})

/** Once requests are counted in the store, and not by each process for itself. */
const countedTogether = existsSync(new URL('../../src/server/access/rate-limit.ts', import.meta.url))
/** Lists of models a minute, for this machine itself. */
const LISTS = 240

describe.skipIf(redisBinary === undefined || !countedTogether)('two servers and one Redis', () => {
  it('attack K: should let through exactly as many of 300 requests as the limit', async () => {
    const both = await Promise.all([0, 1].map(() => startBuiltServer({ REDIS_URL: redis.url })))
    try {
      const asked = Array.from({ length: 300 }, (_, i) => fetch(`${both[i % 2]?.url}/api/clients`))
      const statuses = (await Promise.all(asked)).map(({ status }) => status)
      expect(statuses.filter((status) => status === 200)).toHaveLength(LISTS)
      expect(statuses.filter((status) => status === 429)).toHaveLength(300 - LISTS)
    } finally {
      await Promise.all(both.map((server) => server.close()))
    }
  })
})
