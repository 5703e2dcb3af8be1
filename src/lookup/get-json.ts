import { LRUCache } from 'lru-cache'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import type * as z from 'zod'
import type { Result, TransportFailureCode } from '../core/terms/failure.ts'
import { boundedFetch, isTooLong } from '../wire/bounded-fetch.ts'
import { directFetch, isRedirect } from '../wire/direct-fetch.ts'
import { retryAfterSeconds } from '../wire/retry-after.ts'

/** One database on the web: asked politely, each question once a day, and never waited for long. */
export type JsonSource = {
  readonly get: <T>(path: string, schema: z.ZodType<T>, signal: AbortSignal) => Promise<Result<T>>
}

/** Counts one request of the so many that a database allows us; how many seconds to wait where that is one too many. */
export type Quota = (source: string, limit: QuotaLimit) => Promise<number | undefined>
export type QuotaLimit = { readonly requests: number; readonly seconds: number }

export type SourceOptions = {
  /** What its quota goes by. */
  readonly name: string
  readonly baseUrl: string
  readonly headers: Readonly<Record<string, string>>
  /** Requests the database allows us in so many seconds. */
  readonly limit: QuotaLimit
  /** Of this process alone unless given. */
  readonly quota?: Quota
  /** Statuses that carry an answer too, such as "not found". */
  readonly answers?: readonly number[]
  readonly fetch?: typeof fetch
  readonly timeoutMs?: number
}

const TIMEOUT_MS = 8_000
const MOST_CACHED = 500
const KEPT_MS = 24 * 60 * 60 * 1000
/** A product is a few kB; more is not what was asked for. */
const BOUNDS = { bytes: 1_000_000 }

export function jsonSource(options: SourceOptions): JsonSource {
  const cache = new LRUCache<string, { readonly value: unknown }>({ max: MOST_CACHED, ttl: KEPT_MS })
  const { name, limit, quota = ownQuota(limit) } = options
  return {
    async get(path, schema, signal) {
      let body = cache.get(path)
      if (!body) {
        const wait = await quota(name, limit)
        if (wait !== undefined) return failed('rate-limited', wait)
        const asked = await ask(path, options, signal)
        if (!asked.ok) return asked
        body = { value: asked.value }
        cache.set(path, body)
      }
      const { success, data } = schema.safeParse(body.value)
      return success ? { ok: true, value: data } : UNREADABLE
    },
  }
}

function ownQuota({ requests, seconds }: QuotaLimit): Quota {
  const limiter = new RateLimiterMemory({ points: requests, duration: seconds })
  return async (source) => {
    try {
      await limiter.consume(source)
      return undefined
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused
      return Math.max(1, Math.ceil(refused.msBeforeNext / 1000))
    }
  }
}

async function ask(path: string, options: SourceOptions, signal: AbortSignal): Promise<Result<unknown>> {
  const timeout = AbortSignal.timeout(options.timeoutMs ?? TIMEOUT_MS)
  try {
    const response = await boundedFetch(directFetch(options.fetch), BOUNDS)(`${options.baseUrl}${path}`, {
      headers: { Accept: 'application/json', ...options.headers },
      signal: AbortSignal.any([signal, timeout]),
    })
    if (!response.ok && !options.answers?.includes(response.status)) {
      await response.body?.cancel()
      return refused(response)
    }
    return parsed(await response.text())
  } catch (error) {
    if (timeout.aborted) return failed('timeout')
    if (isRedirect(error)) return REDIRECTED
    if (isTooLong(error)) return UNREADABLE
    if (signal.aborted || error instanceof TypeError) return failed('offline')
    throw error
  }
}

const UNREADABLE = {
  ok: false,
  failure: { kind: 'contract', code: 'unreadable-reply', retryable: true },
} as const satisfies Result<never>

const REDIRECTED = {
  ok: false,
  failure: { kind: 'provider', code: 'redirected', retryable: false },
} as const satisfies Result<never>

function parsed(text: string): Result<unknown> {
  try {
    return { ok: true, value: JSON.parse(text) }
  } catch {
    return UNREADABLE
  }
}

function refused({ status, headers }: Response): Result<never> {
  if (status === 401 || status === 403) {
    return { ok: false, failure: { kind: 'provider', code: 'unauthorised', retryable: false } }
  }
  if (status !== 429 && status !== 503) return failed('server-error')
  return failed('rate-limited', retryAfterSeconds(headers.get('retry-after')))
}

function failed(code: TransportFailureCode, wait?: number): Result<never> {
  const failure = { kind: 'transport', code, retryable: true } as const
  return { ok: false, failure: wait === undefined ? failure : { ...failure, retryAfterSeconds: wait } }
}
