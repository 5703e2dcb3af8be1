import type { Context, MiddlewareHandler } from 'hono'
import { cors } from 'hono/cors'
import type { AccessConfig } from '../../config/access-settings.ts'
import { IDEMPOTENCY_HEADER, KEY_HEADER } from '../../wire/http.ts'
import { FOR_PROGRAMS } from '../api-roots.ts'

/** How long a browser remembers that it may ask. */
const REMEMBERED_SECONDS = 600

/**
 * Lets pages of these origins read what they are answered. They come as themselves: browsers are told of no credentials, and a
 * session that comes along all the same counts for nothing. A signed token names its page, which is seen only once it has
 * come; so whoever shows one may read what is said of it.
 */
export function otherPages({ origins, tokenSecret }: AccessConfig): MiddlewareHandler {
  const mayRead = (c: Context) =>
    isListed(c, origins) || (tokenSecret !== undefined && (isPreflight(c) || showsToken(c)))
  const answer = cors({
    origin: (origin, c) => (mayRead(c) ? origin : null),
    allowMethods: ['GET', 'POST', 'PUT', 'DELETE'],
    allowHeaders: ['Authorization', 'Content-Type', IDEMPOTENCY_HEADER, KEY_HEADER],
    exposeHeaders: ['Location', 'Retry-After', 'X-Request-Id'],
    maxAge: REMEMBERED_SECONDS,
  })
  return async (c, next) => {
    if (mayRead(c)) return answer(c, next)
    await next()
    c.header('Vary', 'Origin', { append: true })
  }
}

/** Whether the page that asks is one of these, and asks for what is there for it. */
export function isListed(c: Context, origins: readonly string[]): boolean {
  return c.req.path.startsWith(FOR_PROGRAMS) && origins.includes(c.req.header('origin') ?? '')
}

function showsToken(c: Context): boolean {
  return c.req.header('authorization') !== undefined
}

/** What a browser asks before it lets a page elsewhere send more than a form could. */
function isPreflight(c: Context): boolean {
  const names = ['origin', 'access-control-request-method']
  return c.req.method === 'OPTIONS' && names.every((name) => c.req.header(name) !== undefined)
}
