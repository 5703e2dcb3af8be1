import {
  type Failure,
  PHOTO_FAILURES,
  type PhotoFailureCode,
  PROVIDER_FAILURES,
  type ProviderFailureCode,
} from '../../../core/terms/failure.ts'
import { problemSchema } from '../../../wire/http.ts'
import { withoutUndefined } from '../../../wire/optional-keys.ts'
import { retryAfterSeconds } from '../../../wire/retry-after.ts'

/** What a status says where the refusal has no code of ours: it came from something in between. */
const BY_STATUS: { readonly [status: number]: Failure } = {
  401: provider('unauthorised'),
  403: provider('unauthorised'),
  404: provider('unknown-model'),
  // Told where a photo does not arrive in time.
  408: { kind: 'transport', code: 'offline', retryable: true },
  413: photo('too-many-bytes'),
  415: photo('unsupported-format'),
  504: { kind: 'transport', code: 'timeout', retryable: true },
}

/** Our server's refusal as a failure: by its stable code where that is one of ours, else by its status. */
export async function httpFailure(response: Response): Promise<Failure> {
  const { status, headers } = response
  const body: unknown = await response.json().catch(() => undefined)
  const code = problemSchema.safeParse(body).data?.error.code
  const ofPhoto = PHOTO_FAILURES.find((known) => known === code)
  if (ofPhoto) return photo(ofPhoto)
  const ofProvider = PROVIDER_FAILURES.find((known) => known === code)
  if (ofProvider) return provider(ofProvider)
  if (BY_STATUS[status]) return BY_STATUS[status]
  if (status !== 429 && status < 500) return provider('bad-request')
  return withoutUndefined({
    kind: 'transport' as const,
    code:
      status === 429
        ? ('rate-limited' as const)
        : code === 'busy'
          ? ('busy' as const)
          : ('server-error' as const),
    retryable: true as const,
    retryAfterSeconds: retryAfterSeconds(headers.get('retry-after')),
  })
}

function photo(code: PhotoFailureCode): Failure {
  return { kind: 'photo', code, retryable: false }
}

function provider(code: ProviderFailureCode): Failure {
  return { kind: 'provider', code, retryable: code === 'cannot-count' }
}
