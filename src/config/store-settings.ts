import * as z from 'zod'
import type { Sentence } from '../messages/messages.ts'
import type { Environment } from './setting-values.ts'

const redisSchema = z.url({ protocol: /^rediss?$/ })

/** Where the Redis is that several servers share; undefined where one server keeps all in a file. */
export function redisUrlIn(set: Environment, problems: Sentence[]): string | undefined {
  const url = set.REDIS_URL
  if (url === undefined || redisSchema.safeParse(url).success) return url
  problems.push((messages) => messages.say('server.start.badRedisUrl'))
  return undefined
}
