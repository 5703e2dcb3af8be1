import { join } from 'node:path'
import { Redis } from 'ioredis'
import { embeddedStore } from '../../../src/server/store/embedded/embedded-store.ts'
import { redisStore } from '../../../src/server/store/redis/redis-store.ts'
import type { SharedStore } from '../../../src/server/store/store.ts'
import { startRedis } from '../../support/redis-server.ts'

/** A store with a clock that can be put forward. */
export type StoreAtHand = {
  readonly store: SharedStore
  pass(seconds: number): Promise<void>
  close(): Promise<void>
}

const START = Date.UTC(2026, 10, 30, 23, 30)

/** Each begins empty, at half past eleven at night, UTC. */
export async function openEmbedded(folder: string): Promise<StoreAtHand> {
  let time = START
  const store = embeddedStore(join(folder, 'shared.mdb'), () => time)
  return {
    store,
    pass: async (seconds) => {
      time += seconds * 1000
    },
    close: () => store.close(),
  }
}

/** Windows and leases go by Redis' own clock: instead of that, all that will run out does so sooner. */
export async function openRedis(): Promise<StoreAtHand> {
  let time = START
  const server = await startRedis()
  const store = redisStore(server.url, () => time)
  const beside = new Redis(server.url)
  return {
    store,
    async pass(seconds) {
      time += seconds * 1000
      for (const key of await beside.keys('*')) {
        const left = await beside.pttl(key)
        if (left >= 0) await beside.pexpire(key, left - seconds * 1000)
      }
    },
    async close() {
      beside.disconnect()
      await store.close()
      await server.close()
    },
  }
}
