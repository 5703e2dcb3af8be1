import { type Limits, RUN_SECONDS, type SharedStore, type Shelf } from '../store.ts'
import { type Connection, connect } from './connection.ts'
import { redisJobs } from './jobs.ts'
import { redisLedger } from './ledger.ts'
import { redisLooks } from './looks.ts'
import { redisRuns } from './runs.ts'

/**
 * Keeps what is shared in one Redis, for all processes that use it. Changes are scripts, which Redis runs one at a time.
 * Windows and leases go by the clock of Redis, so processes whose clocks differ agree.
 */
export function redisStore(url: string, now: () => number = Date.now): SharedStore {
  const connection = connect(url)
  const jobs = redisJobs(url)
  const { ask } = connection
  return {
    ledger: redisLedger(connection, now),
    limits: limits(connection),
    runs: redisRuns(connection),
    looks: redisLooks(connection),
    shelf: shelf(connection),
    jobs,
    // A Redis that is full, or a copy of another, answers and cannot be written.
    isUp: () =>
      ask((redis) => redis.set('up', '', 'EX', 1)).then(
        () => true,
        () => false,
      ),
    async close() {
      await jobs.close()
      await connection.close()
    },
  }
}

/** Fixed windows: the first request opens one. Answers how many ms are left of one that is full, otherwise -1. */
const TAKE = `
  local used = tonumber(redis.call('GET', KEYS[1]) or 0)
  if used + tonumber(ARGV[1]) > tonumber(ARGV[2]) then
    local left = redis.call('PTTL', KEYS[1])
    return left >= 0 and left or ARGV[3] * 1000
  end
  redis.call('INCRBY', KEYS[1], ARGV[1])
  if used == 0 then redis.call('EXPIRE', KEYS[1], ARGV[3]) end
  return -1`

function limits({ run }: Connection): Limits {
  return {
    async take(key, { points: most, seconds }, points = 1) {
      const left = await run<number>(TAKE, [`limit:${key}`], [points, most, seconds])
      return left < 0 ? {} : { retryAfterSeconds: Math.max(1, Math.ceil(left / 1000)) }
    },
  }
}

function shelf({ ask }: Connection): Shelf {
  const name = (key: string) => `photo:${key}`
  return {
    async put(key, photo) {
      await ask((redis) => redis.set(name(key), Buffer.from(photo), 'EX', RUN_SECONDS))
    },
    async get(key) {
      const photo = await ask((redis) => redis.getBuffer(name(key)))
      return photo === null ? undefined : Uint8Array.from(photo)
    },
    async remove(key) {
      await ask((redis) => redis.del(name(key)))
    },
  }
}
