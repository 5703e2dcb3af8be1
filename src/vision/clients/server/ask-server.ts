import type * as z from 'zod/mini'
import type { Result } from '../../../core/terms/failure.ts'
import { fetchReply, readJson } from '../../../wire/fetch-json.ts'
import { type ClientInfo, clientsSchema, problemSchema } from '../../../wire/http.ts'
import { type Product, productReplySchema, productsReplySchema } from '../../../wire/lookup.ts'
import { httpFailure } from './http-failure.ts'

/** The models our server can put to work, those that are ready first. */
export function listClients(baseUrl = '.'): Promise<Result<readonly ClientInfo[]>> {
  return fetchReply(`${baseUrl}/api/clients`, async (response) => {
    const reply = await readReply(response, clientsSchema)
    return reply.ok ? { ok: true, value: reply.value.clients } : reply
  })
}

/** `unknown`: the database has no such product. `off`: our server looks nothing up. */
export type ProductAnswer =
  | { readonly kind: 'known'; readonly product: Product }
  | { readonly kind: 'unknown' | 'off' }

/** Asks our own server for a product, and says why there is none. */
export function askForProduct(barcode: string, signal: AbortSignal): Promise<Result<ProductAnswer>> {
  const read = async (response: Response): Promise<Result<ProductAnswer>> => {
    if (response.status === 404) {
      const body: unknown = await response.json().catch(() => undefined)
      const isUnknown = problemSchema.safeParse(body).data?.error.code === 'unknown-product'
      return { ok: true, value: { kind: isUnknown ? 'unknown' : 'off' } }
    }
    const reply = await readReply(response, productReplySchema)
    return reply.ok ? { ok: true, value: { kind: 'known', product: reply.value.product } } : reply
  }
  return fetchReply(`api/products/${encodeURIComponent(barcode)}`, read, { signal })
}

/** Asks our own server for a product. Undefined if it knows none, or looks nothing up. */
export async function lookUpProduct(
  barcode: string,
  signal: AbortSignal,
): Promise<Result<Product | undefined>> {
  const asked = await askForProduct(barcode, signal)
  if (!asked.ok) return asked
  return { ok: true, value: asked.value.kind === 'known' ? asked.value.product : undefined }
}

/** Asks our own server for products by brand or name, best first. `off`: it looks nothing up. */
export function searchProducts(
  name: string,
  signal: AbortSignal,
): Promise<Result<readonly Product[] | 'off'>> {
  const read = async (response: Response): Promise<Result<readonly Product[] | 'off'>> => {
    if (response.status === 404) return { ok: true, value: 'off' }
    const reply = await readReply(response, productsReplySchema)
    return reply.ok ? { ok: true, value: reply.value.products } : reply
  }
  return fetchReply(`api/products?name=${encodeURIComponent(name)}`, read, { signal })
}

async function readReply<T>(response: Response, schema: z.ZodMiniType<T>): Promise<Result<T>> {
  return response.ok ? readJson(response, schema) : { ok: false, failure: await httpFailure(response) }
}
