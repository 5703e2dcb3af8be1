import type { Context } from 'hono'
import type { Refusal } from '../config/refusal.ts'
import type { Failure } from '../core/terms/failure.ts'
import { failureSentence } from '../messages/failure-sentence.ts'
import type { Problem } from '../wire/http.ts'

export function problem(c: Context, { status, code, message, headers }: Refusal): Response {
  const body: Problem = { error: { code, message: message(c.get('messages')) } }
  return c.json(body, status, { 'Cache-Control': 'no-store', ...headers })
}

/** An expected failure met before anything is streamed. */
export function refusalOf(failure: Failure): Refusal {
  return {
    status: statusOf(failure),
    code: failure.code,
    message: (messages) => failureSentence(messages, failure),
  }
}

function statusOf(failure: Failure): Refusal['status'] {
  switch (failure.code) {
    case 'too-many-bytes':
    case 'too-many-pixels':
      return 413
    case 'not-an-image':
    case 'unsupported-format':
    case 'svg':
      return 415
    case 'no-key':
    case 'unauthorised':
      return 401
    case 'unknown-host':
    case 'foreign-origin':
      return 403
    default:
      return 400
  }
}
