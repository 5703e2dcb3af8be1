import type { MiddlewareHandler } from 'hono'
import type { Scope } from '../../config/signed-token.ts'
import { problem, refusalOf } from '../problem.ts'

const ACCESS_NEEDED = refusalOf({ kind: 'provider', code: 'access-needed', retryable: false })
const NOT_ALLOWED = refusalOf({ kind: 'provider', code: 'not-allowed', retryable: false })

/** Lets in whoever may do this; the others are told whether a token would help. */
export function needs(scope: Scope): MiddlewareHandler {
  return async (c, next) => {
    const { scopes, isKnown } = c.get('caller')
    if (scopes.includes(scope)) return next()
    return problem(c, isKnown ? NOT_ALLOWED : ACCESS_NEEDED)
  }
}
