import type { MiddlewareHandler } from 'hono'
import { parseAccept } from 'hono/utils/accept'
import type { Messages } from '../messages/messages.ts'
import { pickLocale } from '../messages/pick-locale.ts'

/** Browsers send a tenth of that. What stands behind is not read: this is done for whoever asks, before anything else. */
const LONGEST_HEADER = 1000

declare module 'hono' {
  interface ContextVariableMap {
    /** The language the request prefers, of those there are. */
    locale: string
    messages: Messages
  }
}

/** Answers each request in the language it prefers, of those there are. */
export function inItsLanguage<L extends string>(
  messagesIn: (locale: L) => Messages,
  available: readonly [L, ...(readonly L[])],
): MiddlewareHandler {
  return async (c, next) => {
    const wishes = parseAccept((c.req.header('accept-language') ?? '').slice(0, LONGEST_HEADER))
    const wanted = wishes.filter(({ q }) => q > 0).map(({ type }) => type)
    const locale = pickLocale(wanted, available)
    c.set('locale', locale)
    c.set('messages', messagesIn(locale))
    await next()
  }
}
