import type { Context } from 'hono'
import { type Refusal, refusal } from '../config/refusal.ts'
import type { Failure } from '../core/terms/failure.ts'
import { failureSentence } from '../messages/failure-sentence.ts'
import type { Problem } from '../wire/http.ts'

export const POST_ONLY: Refusal = {
  ...refusal(405, 'method-not-allowed', 'server.refusal.postOnly'),
  headers: { Allow: 'POST' },
}

export function problem(c: Context, { status, code, message, headers }: Refusal): Response {
  const body: Problem = {
    error: { code, message: message(c.get('messages')), requestId: c.get('requestId') },
  }
  return c.json(body, status, { 'Cache-Control': 'no-store', ...headers })
}

/** An expected failure met before anything is streamed. */
export function refusalOf(failure: Failure): Refusal {
  const wait = failure.kind === 'transport' ? failure.retryAfterSeconds : undefined
  return {
    status: statusOf(failure),
    code: failure.code,
    message: (messages) => failureSentence(messages, failure),
    ...(wait !== undefined && { headers: { 'Retry-After': `${wait}` } }),
  }
}

function statusOf({ kind, code }: Failure): Refusal['status'] {
  switch (code) {
    case 'too-many-bytes':
    case 'too-many-pixels':
      return 413
    case 'not-an-image':
    case 'unsupported-format':
    case 'svg':
      return 415
    case 'no-key':
    case 'unauthorised':
    case 'access-needed':
      return 401
    case 'budget-spent':
    case 'budget-too-small':
      return 402
    case 'unknown-host':
    case 'foreign-origin':
    case 'not-allowed':
    case 'model-not-allowed':
    case 'effort-not-allowed':
    case 'price-unknown':
      return 403
    case 'rate-limited':
      return 429
    case 'busy':
    case 'resting':
      return 503
    case 'redirected':
      return 502
    case 'cannot-count':
      return 503
    case 'timeout':
      return 504
    default:
      return kind === 'transport' || kind === 'contract' ? 502 : 400
  }
}
