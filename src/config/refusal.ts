import type { Sentence } from '../messages/messages.ts'

/** Why a request is not served: a stable code and one sentence, neither with a key or anything from the photo. */
export type Refusal = {
  readonly status: 400 | 401 | 403 | 404 | 405 | 413 | 415 | 421 | 429 | 500 | 502 | 503 | 504
  readonly code: string
  readonly message: Sentence
  readonly headers?: Record<string, string>
}
