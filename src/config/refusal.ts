import type { PlainKey, Sentence } from '../messages/messages.ts'

/** Why a request is not served: a stable code and one sentence, neither with a key or anything from the photo. */
export type Refusal = {
  readonly status:
    | 400
    | 401
    | 402
    | 403
    | 404
    | 405
    | 408
    | 409
    | 413
    | 415
    | 421
    | 422
    | 429
    | 500
    | 502
    | 503
    | 504
  readonly code: string
  readonly message: Sentence
  readonly headers?: Record<string, string>
}

type WithValues =
  `server.refusal.${'badFields' | 'badJsonField' | 'nothingFrom' | 'notRunning' | 'photoTooLarge' | 'photoTooManyPixels' | 'requestTooLarge' | 'tooManyEntries' | 'tooManyPhotos' | 'unknownField'}`
type RefusalKey = Exclude<Extract<PlainKey, `server.${'refusal' | 'batch'}.${string}`>, WithValues>

/** A refusal whose sentence takes no values. */
export function refusal(status: Refusal['status'], code: string, key: RefusalKey): Refusal {
  return { status, code, message: (messages) => messages.say(key) }
}
