import type { Result } from '../../../core/terms/failure.ts'
import { fetchReply, readJson } from '../../../wire/fetch-json.ts'
import { type ClientInfo, clientsSchema } from '../../../wire/http.ts'
import { httpFailure } from './http-failure.ts'

/** The models our server can put to work, those that are ready first. */
export function listClients(baseUrl = ''): Promise<Result<readonly ClientInfo[]>> {
  return fetchReply(`${baseUrl}/api/clients`, async (response) => {
    if (!response.ok) return { ok: false, failure: await httpFailure(response) }
    const reply = await readJson(response, clientsSchema)
    return reply.ok ? { ok: true, value: reply.value.clients } : reply
  })
}
