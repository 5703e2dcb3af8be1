import { AISDKError, APICallError, InvalidResponseDataError, NoOutputGeneratedError } from 'ai'
import type { Failure } from '../../../core/terms/failure.ts'
import { isTooLong } from '../../../wire/bounded-fetch.ts'
import { isRedirect } from '../../../wire/direct-fetch.ts'
import { withoutUndefined } from '../../../wire/optional-keys.ts'
import { retryAfterSeconds } from '../../../wire/retry-after.ts'

export class IdleTimeout extends Error {
  constructor() {
    super('The model fell silent.')
    this.name = 'IdleTimeout'
  }
}

export const UNREADABLE: Failure = { kind: 'contract', code: 'unreadable-reply', retryable: true }
export const REFUSED: Failure = { kind: 'provider', code: 'refused', retryable: false }
export const CUT_OFF: Failure = { kind: 'transport', code: 'cut-off', retryable: true }
/** Whoever runs the model may train on what it is sent, and the person has not allowed that. */
export const MAY_TRAIN: Failure = { kind: 'provider', code: 'may-train', retryable: false }
export const NO_KEY: Failure = { kind: 'provider', code: 'no-key', retryable: false }
const TIMEOUT: Failure = { kind: 'transport', code: 'timeout', retryable: true }
const OFFLINE: Failure = { kind: 'transport', code: 'offline', retryable: true }
const SERVER_ERROR = { kind: 'transport', code: 'server-error', retryable: true } as const
const RATE_LIMITED = { kind: 'transport', code: 'rate-limited', retryable: true } as const
const UNAUTHORISED: Failure = { kind: 'provider', code: 'unauthorised', retryable: false }
const UNKNOWN_MODEL: Failure = { kind: 'provider', code: 'unknown-model', retryable: false }
const BAD_REQUEST: Failure = { kind: 'provider', code: 'bad-request', retryable: false }
const REDIRECTED: Failure = { kind: 'provider', code: 'redirected', retryable: false }

/**
 * What went wrong, as a value; nothing of the error's own text, which may hold the key or the request. Undefined for an
 * error that is none of the network's or the provider's, but a bug. `streaming`: part of the reply had come.
 */
export function failureOf(error: unknown, streaming: boolean): Failure | undefined {
  if (error instanceof IdleTimeout) return TIMEOUT
  if (isRedirect(error)) return REDIRECTED
  if (isTooLong(error) || isTooLong(field(error, 'cause'))) return streaming ? CUT_OFF : UNREADABLE
  const status = statusOf(error)
  if (status !== undefined && status >= 400) return ofStatus(status, error)
  // Broken after the response had begun, before anything was said.
  if (status !== undefined) return CUT_OFF
  if (networkCode(error) !== undefined || APICallError.isInstance(error) || isFetchFailure(error)) {
    if (streaming) return CUT_OFF
    return isTimeout(networkCode(error)) ? TIMEOUT : OFFLINE
  }
  // The SDK's words for a stream that ended before it said anything, or that it was at its end.
  const endedEarly = NoOutputGeneratedError.isInstance(error) || InvalidResponseDataError.isInstance(error)
  if (streaming || endedEarly) return CUT_OFF
  // A stream in a form of its own: not the API it was taken for.
  if (AISDKError.isInstance(error)) return UNREADABLE
  return error instanceof Error ? undefined : SERVER_ERROR
}

/** Whether a provider turned down the schema rather than the look. */
export function rejectsSchema(error: unknown, ownServer: boolean): boolean {
  const status = statusOf(error)
  if (status !== 400 && status !== 422) return false
  if (ofStatus(status, error) !== BAD_REQUEST) return false
  return ownServer || /schema|format|grammar|structured|guided/i.test(textOf(error))
}

function ofStatus(status: number, error: unknown): Failure {
  // Gemini answers a wrong key with 400.
  if (status === 401 || status === 402 || status === 403) return UNAUTHORISED
  if (status === 400 && /api.?key/i.test(textOf(error))) return UNAUTHORISED
  const noModel = /model\b.{0,80}\b(not exist|not found|invalid)|invalid model/i
  if (status === 404 || (status === 400 && noModel.test(textOf(error)))) return UNKNOWN_MODEL
  if (status === 408 || status === 504) return TIMEOUT
  if (status !== 429 && status < 500) return BAD_REQUEST
  return withoutUndefined({
    ...(status === 429 ? RATE_LIMITED : SERVER_ERROR),
    retryAfterSeconds: waitAskedFor(error),
  })
}

/** From the header, or Gemini's `retryDelay`. */
function waitAskedFor(error: unknown): number | undefined {
  if (!APICallError.isInstance(error)) return undefined
  const [, delay] = /"retryDelay":\s*"(\d+(?:\.\d+)?)s"/.exec(error.responseBody ?? '') ?? []
  return retryAfterSeconds(error.responseHeaders?.['retry-after']) ?? retryAfterSeconds(delay)
}

function statusOf(error: unknown): number | undefined {
  const status = field(error, 'statusCode')
  return typeof status === 'number' ? status : undefined
}

function textOf(error: unknown): string {
  return APICallError.isInstance(error) ? `${error.message} ${error.responseBody ?? ''}` : ''
}

/** Node's or undici's code, wherever in the chain of causes it stands. */
function networkCode(error: unknown): string | undefined {
  for (let at = error, depth = 0; at instanceof Error && depth < 6; at = at.cause, depth++) {
    const code = field(at, 'code')
    if (typeof code === 'string' && /^(E[A-Z]+|UND_ERR_\w+)$/.test(code)) return code
  }
  return undefined
}

const isTimeout = (code: string | undefined) => code !== undefined && /TIMEOUT|ETIMEDOUT/.test(code)

/** undici's own words for a connection that failed or broke. */
function isFetchFailure(error: unknown): boolean {
  return error instanceof TypeError && /fetch failed|terminated|network/i.test(error.message)
}

function field(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
}
