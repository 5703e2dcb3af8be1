import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context, MiddlewareHandler } from 'hono'
import { secureHeaders } from 'hono/secure-headers'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { refusal } from '../config/refusal.ts'
import { problem, refusalOf } from './problem.ts'

const UNKNOWN_HOST = refusalOf({ kind: 'provider', code: 'unknown-host', retryable: false })
const FOREIGN_ORIGIN = refusalOf({ kind: 'provider', code: 'foreign-origin', retryable: false })
const OTHER_MACHINE = refusal(403, 'other-machine', 'server.refusal.otherMachine')
const TOO_MANY_REQUESTS = refusal(429, 'rate-limited', 'server.refusal.tooManyRequests')

/** The policy every answer is served under (see DESIGN, content security). */
export function pageHeaders(): MiddlewareHandler {
  return secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'self'"],
      scriptSrc: ["'self'", "'wasm-unsafe-eval'"],
      workerSrc: ["'self'"],
      imgSrc: ["'self'", 'blob:', 'data:'],
      connectSrc: ["'self'"],
      styleSrc: ["'self'"],
      objectSrc: ["'none'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
    },
    permissionsPolicy: { camera: ['self'], microphone: [], geolocation: [] },
    // Isolated, so that the nets of the reader may run on several cores. All that the page loads is its own.
    crossOriginEmbedderPolicy: 'require-corp',
    referrerPolicy: 'no-referrer',
    xFrameOptions: 'DENY',
    // Served over plain HTTP on this machine; whoever puts TLS in front decides on HSTS.
    strictTransportSecurity: false,
  })
}

/**
 * Refuses names this server was not given. A page elsewhere can point its own name at this machine (DNS rebinding)
 * and would then pass as the same origin; it cannot do so with an address or with `localhost`.
 */
export function knownHostsOnly(allowed: readonly string[]): MiddlewareHandler {
  return async (c, next) => {
    const name = new URL(c.req.url).hostname.toLowerCase()
    const isAddress = name.startsWith('[') || /^\d+(\.\d+){3}$/.test(name)
    const known = name === 'localhost' || isAddress || allowed.includes(name)
    return known ? next() : problem(c, UNKNOWN_HOST)
  }
}

/** No other site's page may use the API: no CORS, and a foreign `Origin` or `Sec-Fetch-Site` is refused. */
export function ownPageOnly(): MiddlewareHandler {
  return async (c, next) => {
    const origin = c.req.header('origin')
    const foreign =
      origin === undefined
        ? c.req.header('sec-fetch-site') === 'cross-site'
        : hostOf(origin) !== new URL(c.req.url).host
    return foreign ? problem(c, FOREIGN_ORIGIN) : next()
  }
}

/** Hosts, not schemes, are compared: TLS may end at a proxy in front. `null` and nonsense have no host. */
function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined
}

/** At most `perMinute` requests from one address; four times that from this machine itself. */
export function rateLimit(perMinute: number): MiddlewareHandler {
  const remote = new RateLimiterMemory({ points: perMinute, duration: 60 })
  const local = new RateLimiterMemory({ points: perMinute * 4, duration: 60 })
  return async (c, next) => {
    const address = getConnInfo(c).remote.address ?? 'unknown'
    try {
      await (isLoopback(address) ? local : remote).consume(address)
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused
      const seconds = Math.max(1, Math.ceil(refused.msBeforeNext / 1000))
      return problem(c, { ...TOO_MANY_REQUESTS, headers: { 'Retry-After': `${seconds}` } })
    }
    return next()
  }
}

/** Headers by which a proxy in front says that it asks for somebody else. */
const FORWARDING = ['forwarded', 'x-forwarded-for', 'x-real-ip', 'via']

/** Whether a request is from the machine that this server runs on, and not passed on by a proxy there. */
export function isFromThisMachine(c: Context): boolean {
  const forwarded = FORWARDING.some((header) => c.req.header(header) !== undefined)
  return !forwarded && isLoopback(getConnInfo(c).remote.address ?? '')
}

/** Lets nobody else in. */
export function thisMachineOnly(): MiddlewareHandler {
  return async (c, next) => (isFromThisMachine(c) ? next() : problem(c, OTHER_MACHINE))
}

/** Whether only the machine itself has this address. */
export function isLoopback(address: string): boolean {
  return address === '::1' || /^(::ffff:)?127\./.test(address)
}
