import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context, MiddlewareHandler } from 'hono'
import { secureHeaders } from 'hono/secure-headers'
import type { AccessConfig, AddressRange } from '../config/access-settings.ts'
import { refusal } from '../config/refusal.ts'
import { isTrusted } from './access/address.ts'
import { isListed } from './access/other-pages.ts'
import { problem, refusalOf } from './problem.ts'

const UNKNOWN_HOST = refusalOf({ kind: 'provider', code: 'unknown-host', retryable: false })
const FOREIGN_ORIGIN = refusalOf({ kind: 'provider', code: 'foreign-origin', retryable: false })
const OTHER_MACHINE = refusal(403, 'other-machine', 'server.refusal.otherMachine')

/** What pages elsewhere may show and load: it holds nothing of anybody. */
const EMBEDDED = '/embed/'

/** The policy every answer is served under (see DESIGN, content security). `/embed/` may be framed by those it is meant for. */
export function pageHeaders(frameAncestors: readonly string[]): MiddlewareHandler {
  const own = policy(["'none'"], { xFrameOptions: 'DENY' })
  // Any origin, also that of a sandboxed frame, which has none.
  const embedded = policy(["'self'", ...frameAncestors], {
    xFrameOptions: false,
    crossOriginResourcePolicy: 'cross-origin',
  })
  return async (c, next) => {
    if (!c.req.path.startsWith(EMBEDDED)) return own(c, next)
    c.header('Access-Control-Allow-Origin', '*')
    return embedded(c, next)
  }
}

type Framing = Pick<
  NonNullable<Parameters<typeof secureHeaders>[0]>,
  'xFrameOptions' | 'crossOriginResourcePolicy'
>

function policy(frameAncestors: string[], framing: Framing): MiddlewareHandler {
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
      frameAncestors,
    },
    permissionsPolicy: { camera: ['self'], microphone: [], geolocation: [] },
    // Isolated, so that the nets of the reader may run on several cores. All that the page loads is its own.
    crossOriginEmbedderPolicy: 'require-corp',
    referrerPolicy: 'no-referrer',
    ...framing,
    // Served over plain HTTP on this machine; whoever puts TLS in front decides on HSTS.
    strictTransportSecurity: false,
  })
}

/**
 * Refuses names this server was not given. A page elsewhere can point its own name at this machine (DNS rebinding)
 * and would then pass as the same origin; it cannot do so with an address or with `localhost`.
 */
export function knownHostsOnly(
  allowed: readonly string[],
  proxies: readonly AddressRange[],
): MiddlewareHandler {
  return async (c, next) => {
    const name = addressedAs(c, proxies)?.hostname.toLowerCase() ?? ''
    const isAddress = name.startsWith('[') || /^\d+(\.\d+){3}$/.test(name)
    const known = name === 'localhost' || isAddress || allowed.includes(name)
    return known ? next() : problem(c, UNKNOWN_HOST)
  }
}

/**
 * No other site's page may use the API: it is refused, unless its origin is one of `origins`, which may use what is there for
 * programs elsewhere, or a signed token names it.
 */
export function ownPageOnly({ origins, trustedProxies }: AccessConfig): MiddlewareHandler {
  return async (c, next) => {
    const { origin } = c.get('caller')
    const named = origin !== undefined && origin === c.req.header('origin')
    const welcome = !isForeign(c, trustedProxies) || isListed(c, origins) || named
    return welcome ? next() : problem(c, FOREIGN_ORIGIN)
  }
}

/** Whether another site's page asks: `Origin` or `Sec-Fetch-Site` say so. */
export function isForeign(c: Context, proxies: readonly AddressRange[]): boolean {
  const origin = c.req.header('origin')
  if (origin === undefined) return c.req.header('sec-fetch-site') === 'cross-site'
  return hostOf(origin) !== addressedAs(c, proxies)?.host
}

/** The address the client used, which a proxy of ours may have rewritten; undefined where that is none. */
function addressedAs(c: Context, proxies: readonly AddressRange[]): URL | undefined {
  const { protocol, host } = new URL(c.req.url)
  const peer = getConnInfo(c).remote.address
  // Each proxy adds at the end; what stands before, anybody may have put there.
  const told = isTrusted(peer, proxies) ? c.req.header('x-forwarded-host')?.split(',').at(-1)?.trim() : ''
  const address = `${protocol}//${told || host}`
  return URL.canParse(address) ? new URL(address) : undefined
}

/** Hosts, not schemes, are compared: TLS may end at a proxy in front. `null` and nonsense have no host. */
function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined
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
