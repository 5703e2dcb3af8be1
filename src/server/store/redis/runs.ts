import { LEASE_SECONDS, RUN_SECONDS, type RunPart, type RunStore } from '../store.ts'
import type { Connection } from './connection.ts'

/** In each, KEYS: the run, its lines, and a sign of life from whoever makes it, which runs out by itself. */
const CLAIM = `
  local known = redis.call('HGET', KEYS[1], 'fingerprint')
  if known then return known == ARGV[1] and 'known' or 'other' end
  redis.call('HSET', KEYS[1], 'fingerprint', ARGV[1])
  redis.call('EXPIRE', KEYS[1], ARGV[3])
  redis.call('SET', KEYS[3], '', 'EX', ARGV[2])
  return 'mine'`

const APPEND = `
  if redis.call('EXISTS', KEYS[1]) == 0 then return end
  for i = 4, #ARGV do redis.call('RPUSH', KEYS[2], ARGV[i]) end
  redis.call('HSET', KEYS[1], 'done', ARGV[1])
  redis.call('SET', KEYS[3], '', 'EX', ARGV[2])
  redis.call('EXPIRE', KEYS[1], ARGV[3])
  redis.call('EXPIRE', KEYS[2], ARGV[3])`

const READ = `
  local done = redis.call('HMGET', KEYS[1], 'fingerprint', 'done')
  if not done[1] then return nil end
  local state = done[2] == '1' and 'done' or redis.call('EXISTS', KEYS[3]) == 1 and 'running' or 'dead'
  return { state, redis.call('LRANGE', KEYS[2], ARGV[1], -1) }`

/** A hash and a list for each run. */
export function redisRuns({ run, ask }: Connection): RunStore {
  const keysOf = (key: string) => [`run:${key}`, `run:${key}:lines`, `run:${key}:alive`]
  return {
    claim: (key, fingerprint) => run(CLAIM, keysOf(key), [fingerprint, LEASE_SECONDS, RUN_SECONDS]),
    append: (key, lines, done) =>
      run(APPEND, keysOf(key), [done ? 1 : 0, LEASE_SECONDS, RUN_SECONDS, ...lines]),
    async read(key, from) {
      const part = await run<[RunPart['state'], string[]] | null>(READ, keysOf(key), [from])
      return part ? { lines: part[1], state: part[0] } : undefined
    },
    async remove(key) {
      await ask((redis) => redis.del(...keysOf(key)))
    },
  }
}
