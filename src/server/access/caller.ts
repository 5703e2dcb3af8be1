import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context, MiddlewareHandler } from 'hono'
import { getCookie } from 'hono/cookie'
import type { AccessConfig } from '../../config/access-settings.ts'
import { refusal } from '../../config/refusal.ts'
import type { ServerConfig } from '../../config/settings.ts'
import { type Grant, readToken, SCOPES, type Scope } from '../../config/signed-token.ts'
import { withoutUndefined } from '../../wire/optional-keys.ts'
import { problem } from '../problem.ts'
import { isForeign, isFromThisMachine } from '../security.ts'
import { accountsOf } from '../spending/accounts.ts'
import type { Account, Limits } from '../store/store.ts'
import { addressOf } from './address.ts'
import { nameOf, readSession, SESSION_SECONDS, type Session, shownOf } from './session.ts'
import { countWrongTry, isEnded, lockedFor } from './tries.ts'

/** Who asks, and what they may have. */
export type Caller = {
  /** Of a token, or of an address; says nothing of the token itself. */
  readonly id: string
  /** As requests are counted: of IPv6 the /64. */
  readonly address: string
  /** Asks on the machine this server runs on, with nobody in between. */
  readonly isHere: boolean
  /** Has shown a token. */
  readonly isKnown: boolean
  /** What is spent on the server's own keys is counted in each of these. */
  readonly accounts: readonly Account[]
  readonly scopes: readonly Scope[]
  /** Set by a signed token; otherwise the server's settings hold. */
  readonly models?: readonly string[]
  readonly looksPerMinute?: number
  /** The page elsewhere this caller comes from, which a signed token lets in. */
  readonly origin?: string
  readonly session?: Session
}

declare module 'hono' {
  interface ContextVariableMap {
    caller: Caller
  }
}

export const SESSION_COOKIE = 'dishlight-session'
const WRONG_TOKEN = refusal(401, 'wrong-token', 'server.refusal.wrongToken')
const WRONG_ORIGIN = refusal(403, 'wrong-origin', 'server.refusal.wrongOrigin')
const TOO_MANY_TRIES = refusal(429, 'rate-limited', 'server.refusal.tooManyTries')

/** Finds out who asks. A wrong token is refused: it must not pass for none. */
export function identify(config: ServerConfig, limits: Limits): MiddlewareHandler {
  const { access } = config
  return async (c, next) => {
    const from = placeOf(c, config)
    const shown = /^Bearer +(.+)$/i.exec(c.req.header('authorization') ?? '')?.[1]
    if (shown === undefined) {
      const session = await openSession(c, access, limits)
      c.set('caller', session ? known(config, from, session.of, { session }) : anonymous(config, from))
      return next()
    }
    const wait = await lockedFor(limits, from.address)
    if (wait !== undefined) return problem(c, { ...TOO_MANY_TRIES, headers: { 'Retry-After': `${wait}` } })
    const token = shownOf(access.tokens, shown)
    if (token !== undefined) {
      c.set('caller', known(config, from, nameOf(token)))
      return next()
    }
    const grant = access.tokenSecret === undefined ? undefined : await readToken(access.tokenSecret, shown)
    if (!grant) {
      await countWrongTry(limits, from.address)
      return problem(c, WRONG_TOKEN)
    }
    if (grant.origin !== undefined && grant.origin !== c.req.header('origin')) return problem(c, WRONG_ORIGIN)
    c.set('caller', granted(config, from, grant))
    return next()
  }
}

/** Whether those who come without a token are kept out. */
export function needsToken({ tokens, codes }: AccessConfig): boolean {
  return tokens.length > 0 || codes !== undefined
}

type From = Pick<Caller, 'address' | 'isHere'>

function placeOf(c: Context, { access, isOpen }: ServerConfig): From {
  const peer = getConnInfo(c).remote.address
  const address = addressOf({ peer, forwardedFor: c.req.header('x-forwarded-for') }, access.trustedProxies)
  // A page elsewhere is not whoever sits here, even where their browser shows it.
  const isHere = !isOpen && isFromThisMachine(c) && !isForeign(c, access.trustedProxies)
  return { address, isHere }
}

async function openSession(c: Context, access: AccessConfig, limits: Limits): Promise<Session | undefined> {
  // The session is that of our own page, whoever else the browser sends it for.
  const isOurs = needsToken(access) && !isForeign(c, access.trustedProxies)
  const cookie = isOurs ? getCookie(c, SESSION_COOKIE) : undefined
  const session = cookie === undefined ? undefined : await readSession(access, cookie)
  return session && !(await isEnded(limits, session.id, SESSION_SECONDS)) ? session : undefined
}

function anonymous(config: ServerConfig, from: From): Caller {
  const id = `address ${from.address}`
  const open: readonly Scope[] = from.isHere ? SCOPES : ['look', 'lookup', 'judge']
  return {
    ...from,
    id,
    isKnown: false,
    scopes: needsToken(config.access) ? [] : open,
    accounts: accountsOf(config.spending, { id, isHere: from.isHere, isKnown: false }),
  }
}

function known(config: ServerConfig, from: From, name: string, more: Pick<Caller, 'session'> = {}): Caller {
  const id = `token ${name}`
  return {
    ...from,
    ...more,
    id,
    isKnown: true,
    scopes: SCOPES,
    accounts: accountsOf(config.spending, { id, isHere: from.isHere, isKnown: true }),
  }
}

function granted(config: ServerConfig, from: From, grant: Grant & { readonly id: string }): Caller {
  const { scopes, models, looksPerMinute, origin, usdPerDay, tokensPerDay } = grant
  const id = `token ${grant.id}`
  const own = withoutUndefined({ usd: usdPerDay, tokens: tokensPerDay })
  return {
    ...from,
    id,
    isKnown: true,
    scopes,
    accounts: accountsOf(config.spending, { id, isHere: from.isHere, isKnown: true, own }),
    ...withoutUndefined({ models, looksPerMinute, origin }),
  }
}
