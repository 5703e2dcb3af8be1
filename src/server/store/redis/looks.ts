import { BOUNDS, type LookCache, readBack, written } from '../../../vision/look-cache/look-cache.ts'
import { LOOK_SECONDS } from '../store.ts'
import { whereItAnswers } from '../where-it-answers.ts'
import { type Connection, PREFIX } from './connection.ts'

/** KEYS: the look, all looks by age, and their sizes. ARGV: key, text, its size, seconds, most entries, most characters, prefix. */
const KEEP = `
  local time = redis.call('TIME')
  redis.call('SET', KEYS[1], ARGV[2], 'EX', ARGV[4])
  redis.call('ZADD', KEYS[2], time[1] * 1000000 + time[2], ARGV[1])
  redis.call('HSET', KEYS[3], ARGV[1], ARGV[3])
  local count = redis.call('ZCARD', KEYS[2])
  local total = 0
  for _, size in ipairs(redis.call('HVALS', KEYS[3])) do total = total + size end
  while count > tonumber(ARGV[5]) or total > tonumber(ARGV[6]) do
    local oldest = redis.call('ZPOPMIN', KEYS[2])[1]
    total = total - redis.call('HGET', KEYS[3], oldest)
    count = count - 1
    redis.call('HDEL', KEYS[3], oldest)
    redis.call('DEL', ARGV[7] .. oldest)
  end`

/** KEYS: all looks by age, and their sizes. ARGV: the prefix of a look. */
const FORGET = `
  for _, key in ipairs(redis.call('ZRANGE', KEYS[1], 0, -1)) do redis.call('DEL', ARGV[1] .. key) end
  redis.call('DEL', KEYS[1], KEYS[2])`

/** Each look is a string; a sorted set knows which are the oldest. */
export function redisLooks({ run, ask }: Connection): LookCache {
  const prefix = 'look:'
  const lists = ['looks', 'looks:sizes']
  return {
    async recall(key) {
      const text = await whereItAnswers(() => ask((redis) => redis.get(`${prefix}${key}`)))
      return typeof text === 'string' ? readBack(text) : undefined
    },
    async keep(key, recording) {
      const text = written(recording, BOUNDS)
      if (text === undefined) return
      const bounds = [BOUNDS.entries, BOUNDS.characters]
      const args = [key, text, text.length, LOOK_SECONDS, ...bounds, `${PREFIX}${prefix}`]
      await whereItAnswers(() => run(KEEP, [`${prefix}${key}`, ...lists], args))
    },
    async forget() {
      await whereItAnswers(() => run(FORGET, lists, [`${PREFIX}${prefix}`]))
    },
  }
}
