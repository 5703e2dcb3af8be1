/**
 * An expected failure, as a value. `photo`: the file cannot be used. `transport`: the model could not be reached.
 * `provider`: the model, or our own server before it, refused. `contract`: the reply is not what was asked for. Never
 * carries a key or photo bytes.
 */
export type Failure =
  | { readonly kind: 'photo'; readonly code: PhotoFailureCode; readonly retryable: false }
  | {
      readonly kind: 'transport'
      readonly code: TransportFailureCode
      readonly retryable: true
      readonly retryAfterSeconds?: number
    }
  | { readonly kind: 'provider'; readonly code: ProviderFailureCode; readonly retryable: boolean }
  | { readonly kind: 'contract'; readonly code: 'unreadable-reply'; readonly retryable: true }

export const PHOTO_FAILURES = [
  'empty',
  'not-an-image',
  'svg',
  'unsupported-format',
  'damaged',
  'too-many-pixels',
  'too-many-bytes',
] as const
export type PhotoFailureCode = (typeof PHOTO_FAILURES)[number]

export const TRANSPORT_FAILURES = [
  'offline',
  'part-missing',
  'timeout',
  'slow-reading',
  'rate-limited',
  /** Our own server has as many looks under way as it may. */
  'busy',
  /** The model failed so often in a row that it is not asked for a while. */
  'resting',
  'server-error',
  'cut-off',
  'stopping',
] as const
export type TransportFailureCode = (typeof TRANSPORT_FAILURES)[number]

/** A part of the app that is fetched when it is needed did not come. */
export const PART_MISSING: Failure = { kind: 'transport', code: 'part-missing', retryable: true }

export const PROVIDER_FAILURES = [
  'unauthorised',
  'no-key',
  'unknown-model',
  'refused',
  'bad-request',
  'redirected',
  'may-train',
  'unknown-host',
  'foreign-origin',
  'access-needed',
  'not-allowed',
  'model-not-allowed',
  'effort-not-allowed',
  'budget-spent',
  'budget-too-small',
  'price-unknown',
  'cannot-count',
  /** What looks on this machine needs a package that whoever set it up left out. */
  'not-installed',
] as const
export type ProviderFailureCode = (typeof PROVIDER_FAILURES)[number]

/** Success or an expected failure; a bug throws instead. */
export type Result<T, E = Failure> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: E }
