import type * as z from 'zod/mini'
import type { Result } from '../../../core/terms/failure.ts'
import { fetchReply, readJson } from '../../../wire/fetch-json.ts'
import { type ClientInfo, clientsSchema } from '../../../wire/http.ts'
import { type Product, productReplySchema } from '../../../wire/lookup.ts'
import { httpFailure } from './http-failure.ts'

/** The models our server can put to work, those that are ready first. */
export function listClients(baseUrl = ''): Promise<Result<readonly ClientInfo[]>> {
  return fetchReply(`${baseUrl}/api/clients`, async (response) => {
    const reply = await readReply(response, clientsSchema)
    return reply.ok ? { ok: true, value: reply.value.clients } : reply
  })
}

/** Asks our own server for a product. Undefined if it knows none, or looks nothing up. */
export function lookUpProduct(barcode: string, signal: AbortSignal): Promise<Result<Product | undefined>> {
  const read = async (response: Response): Promise<Result<Product | undefined>> => {
    if (response.status === 404) return { ok: true, value: undefined }
    const reply = await readReply(response, productReplySchema)
    return reply.ok ? { ok: true, value: reply.value.product } : reply
  }
  return fetchReply(`/api/products/${encodeURIComponent(barcode)}`, read, signal)
}

async function readReply<T>(response: Response, schema: z.ZodMiniType<T>): Promise<Result<T>> {
  return response.ok ? readJson(response, schema) : { ok: false, failure: await httpFailure(response) }
}
