import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { redisStore } from '../../../src/server/store/redis/redis-store.ts'
import { type SharedStore, StoreDown } from '../../../src/server/store/store.ts'
import { lookOf } from '../../support/look-events.ts'
import { type RedisServer, redisBinary, startRedis } from '../../support/redis-server.ts'

let server: RedisServer
let store: SharedStore
beforeEach(async () => {
  server = await startRedis()
  store = redisStore(server.url)
})
afterEach(async () => {
  await store.close()
  await server.close()
})

const CENT = { microUsd: 10_000, tokens: 100 }
const all = { id: 'all', ceiling: { microUsd: 1_000_000 } }

/** Every call that may cost money or be counted; resolves with how long the slowest took, in ms. */
async function everythingFails(): Promise<number> {
  const began = performance.now()
  const reservation = { id: 'none', day: '2026-11-30', accounts: ['all'], most: CENT }
  const calls = [
    store.ledger.reserve([all], CENT),
    store.ledger.settle(reservation, CENT),
    store.ledger.spent('all'),
    store.limits.take('me', { points: 1, seconds: 60 }),
    store.runs.claim('key', 'look'),
    store.runs.append('key', ['line'], false),
    store.runs.read('key', 0),
  ]
  for (const { reason, status } of (await Promise.allSettled(calls)) as PromiseRejectedResult[]) {
    expect(status).toBe('rejected')
    expect(reason).toBeInstanceOf(StoreDown)
  }
  expect(await store.isUp()).toBe(false)
  return performance.now() - began
}

async function nothingIsRemembered(): Promise<void> {
  await store.looks.keep('look', { version: 1, client: 'google:test', events: lookOf(['apple']) })
  expect(await store.looks.recall('look')).toBeUndefined()
  await store.looks.forget()
}

/** Two waits of up to a second each: for the calls together, and for whether it is up. */
const TWO_WAITS_MS = 2000

describe.skipIf(redisBinary === undefined)('a Redis that does not answer', () => {
  it('should be given up within a second when it hangs, and found again', async () => {
    await store.limits.take('me', { points: 5, seconds: 600 }, 5)
    server.pause()
    expect(await everythingFails()).toBeLessThan(TWO_WAITS_MS)
    await nothingIsRemembered()
    server.resume()
    await expect.poll(() => store.isUp()).toBe(true)
    expect(await store.limits.take('me', { points: 5, seconds: 600 })).toHaveProperty('retryAfterSeconds')
  })

  it('should be given up within a second when it dies, and found again with all it had', async () => {
    await store.ledger.reserve([all], CENT)
    await server.kill()
    expect(await everythingFails()).toBeLessThan(TWO_WAITS_MS)
    await nothingIsRemembered()
    await server.start()
    await expect.poll(() => store.isUp()).toBe(true)
    expect(await store.ledger.spent('all')).toEqual(CENT)
  })

  it('should not be needed when the store is opened or closed', async () => {
    await server.kill()
    const early = redisStore(server.url)
    await expect(early.ledger.spent('all')).rejects.toBeInstanceOf(StoreDown)
    await server.start()
    await expect.poll(() => early.isUp()).toBe(true)
    await early.close()
    await expect(early.ledger.spent('all')).rejects.toBeInstanceOf(StoreDown)
  })

  it('should not be given up where this process itself was busy', async () => {
    await store.isUp()
    const spent = store.ledger.spent('all')
    await new Promise((sent) => setImmediate(sent))
    for (const until = performance.now() + 1200; performance.now() < until; );
    expect(await spent).toEqual({ microUsd: 0, tokens: 0 })
  })

  it('should never count twice what was under way when the connection broke', async () => {
    const asked: Promise<boolean>[] = []
    for (let i = 0; i < 2000; i += 1) {
      const answer = store.ledger.reserve([{ id: 'many', ceiling: {} }], { microUsd: 1, tokens: 1 })
      asked.push(
        answer.then(
          () => true,
          () => false,
        ),
      )
      if (i === 1000) {
        await asked[0]
        void server.kill()
      }
      if (i % 100 === 0) await new Promise((later) => setImmediate(later))
    }
    const given = (await Promise.all(asked)).filter(Boolean).length
    await server.start()
    await expect.poll(() => store.isUp()).toBe(true)
    const { tokens } = await store.ledger.spent('many')
    expect(given).toBeGreaterThan(0)
    expect(given).toBeLessThan(2000)
    expect(tokens).toBeGreaterThanOrEqual(given)
    expect(tokens).toBeLessThanOrEqual(2000)
  })
})
