import type { Result } from '../../../core/terms/failure.ts'
import { fetchReply, readJson } from '../../../wire/fetch-json.ts'
import { type Product, productReplySchema } from '../../../wire/lookup.ts'
import { httpFailure } from './http-failure.ts'

/** Asks our own server for a product. Undefined if it knows none, or looks nothing up. */
export function lookUpProduct(barcode: string, signal: AbortSignal): Promise<Result<Product | undefined>> {
  const look = async (response: Response): Promise<Result<Product | undefined>> => {
    if (response.status === 404) return { ok: true, value: undefined }
    if (!response.ok) return { ok: false, failure: await httpFailure(response) }
    const reply = await readJson(response, productReplySchema)
    return reply.ok ? { ok: true, value: reply.value.product } : reply
  }
  return fetchReply(`/api/products/${encodeURIComponent(barcode)}`, look, signal)
}
