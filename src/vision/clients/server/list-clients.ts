import type { Result } from '../../../core/terms/failure.ts'
import { type ClientInfo, clientsSchema } from '../../../wire/http.ts'
import { httpFailure } from './http-failure.ts'

/** The models our server can put to work, those that are ready first. */
export async function listClients(baseUrl = ''): Promise<Result<readonly ClientInfo[]>> {
  let response: Response
  try {
    response = await fetch(`${baseUrl}/api/clients`, { credentials: 'same-origin' })
  } catch {
    return { ok: false, failure: { kind: 'transport', code: 'offline', retryable: true } }
  }
  if (!response.ok) return { ok: false, failure: await httpFailure(response) }
  const body: unknown = await response.json().catch(() => undefined)
  const parsed = clientsSchema.safeParse(body)
  if (parsed.success) return { ok: true, value: parsed.data.clients }
  return { ok: false, failure: { kind: 'contract', code: 'unreadable-reply', retryable: true } }
}
