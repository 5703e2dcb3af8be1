import type { MiddlewareHandler } from 'hono'
import { type Refusal, refusal } from '../../config/refusal.ts'
import { problem } from '../problem.ts'
import { isLoopback } from '../security.ts'
import type { Limits } from '../store/store.ts'
import type { Caller } from './caller.ts'

const TOO_MANY_REQUESTS = refusal(429, 'rate-limited', 'server.refusal.tooManyRequests')
const MINUTE = 60

/** At most `perMinute` requests from one address through this door; four times that from this machine itself. */
export function rateLimit(limits: Limits, door: string, perMinute: number): MiddlewareHandler {
  return async (c, next) => {
    const { address } = c.get('caller')
    const points = isLoopback(address) ? perMinute * 4 : perMinute
    const { retryAfterSeconds } = await limits.take(`${door} ${address}`, { points, seconds: MINUTE })
    return retryAfterSeconds === undefined ? next() : problem(c, later(retryAfterSeconds))
  }
}

/** Holds a signed token to the looks a minute that stand in it, from wherever they are asked for. */
export function tokensOwnRate(limits: Limits): MiddlewareHandler {
  return async (c, next) => {
    const refused = await pastOwnRate(limits, c.get('caller'), 1)
    return refused ? problem(c, refused) : next()
  }
}

/** Why a signed token may not have so many looks now. */
export async function pastOwnRate(
  limits: Limits,
  { id, looksPerMinute: points }: Pick<Caller, 'id' | 'looksPerMinute'>,
  looks: number,
): Promise<Refusal | undefined> {
  if (points === undefined) return undefined
  const { retryAfterSeconds } = await limits.take(`looks ${id}`, { points, seconds: MINUTE }, looks)
  return retryAfterSeconds === undefined ? undefined : later(retryAfterSeconds)
}

function later(seconds: number): Refusal {
  return { ...TOO_MANY_REQUESTS, headers: { 'Retry-After': `${seconds}` } }
}
