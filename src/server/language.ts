import type { MiddlewareHandler } from 'hono'
import { accepts } from 'hono/accepts'
import type { Messages } from '../messages/messages.ts'
import { pickLocale } from '../messages/pick-locale.ts'

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
    const locale = accepts(c, {
      header: 'Accept-Language',
      supports: [...available],
      default: available[0],
      match: (accepted) =>
        pickLocale(
          accepted.filter(({ q }) => q > 0).map(({ type }) => type),
          available,
        ),
    })
    c.set('locale', locale)
    c.set('messages', messagesIn(locale as L))
    await next()
  }
}
