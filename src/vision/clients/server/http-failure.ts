import * as z from 'zod/mini'
import {
  type Failure,
  PHOTO_FAILURES,
  type PhotoFailureCode,
  PROVIDER_FAILURES,
  type ProviderFailureCode,
} from '../../../core/terms/failure.ts'
import { problemSchema } from '../../../wire/http.ts'

const photoCode = z.enum(PHOTO_FAILURES)
const providerCode = z.enum(PROVIDER_FAILURES)

/** Our server's refusal as a failure: by its stable code where that is one of ours, else by its status. */
export async function httpFailure(response: Response): Promise<Failure> {
  const code = await problemCode(response)
  const photo = photoCode.safeParse(code)
  if (photo.success) return photoFailure(photo.data)
  const provider = providerCode.safeParse(code)
  if (provider.success) return providerFailure(provider.data)

  switch (response.status) {
    case 401:
    case 403:
      return providerFailure('unauthorised')
    case 404:
      return providerFailure('unknown-model')
    case 413:
      return photoFailure('too-many-bytes')
    case 415:
      return photoFailure('unsupported-format')
    case 429: {
      const retryAfterSeconds = Number(response.headers.get('retry-after') ?? Number.NaN)
      return {
        kind: 'transport',
        code: 'rate-limited',
        retryable: true,
        ...(retryAfterSeconds > 0 ? { retryAfterSeconds } : {}),
      }
    }
    case 408:
    case 504:
      return { kind: 'transport', code: 'timeout', retryable: true }
    default:
      return response.status >= 500
        ? { kind: 'transport', code: 'server-error', retryable: true }
        : providerFailure('bad-request')
  }
}

async function problemCode(response: Response): Promise<string | undefined> {
  const body: unknown = await response.json().catch(() => undefined)
  return problemSchema.safeParse(body).data?.error.code
}

function photoFailure(code: PhotoFailureCode): Failure {
  return { kind: 'photo', code, retryable: false }
}

function providerFailure(code: ProviderFailureCode): Failure {
  return { kind: 'provider', code, retryable: false }
}
