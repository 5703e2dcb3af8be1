import type { Result } from '../../../core/terms/failure.ts'
import { type Access, accessSchema } from '../../../wire/access.ts'
import { fetchReply, readJson } from '../../../wire/fetch-json.ts'
import { httpFailure } from './http-failure.ts'

const ADDRESS = 'api/session'

/** Whether our server asks for a code, and whether this browser has given it. */
export function readAccess(): Promise<Result<Access>> {
  return fetchReply(ADDRESS, accessOf)
}

/** Gives this browser's access back. */
export function endAccess(): Promise<Result<Access>> {
  return fetchReply(ADDRESS, accessOf, { method: 'DELETE' })
}

export async function giveAccess(code: string): Promise<'given' | 'wrong' | 'too-many' | 'unreachable'> {
  const request = { method: 'POST', body: JSON.stringify({ code }) }
  const answered = await fetchReply(
    ADDRESS,
    async ({ ok, status }) => ({ ok: true, value: ok ? ('given' as const) : status }),
    request,
  )
  if (!answered.ok) return 'unreachable'
  switch (answered.value) {
    case 'given':
      return 'given'
    case 401:
      return 'wrong'
    case 429:
      return 'too-many'
    default:
      return 'unreachable'
  }
}

async function accessOf(response: Response): Promise<Result<Access>> {
  if (!response.ok) return { ok: false, failure: await httpFailure(response) }
  const reply = await readJson(response, accessSchema)
  return reply.ok ? { ok: true, value: reply.value.access } : reply
}
