import type { Result } from '../../../core/terms/failure.ts'
import { type Product, productReplySchema } from '../../../wire/lookup.ts'
import { httpFailure } from './http-failure.ts'

/** Asks our own server for a product; undefined where it knows none, or looks nothing up. */
export async function lookUpProduct(
  barcode: string,
  signal: AbortSignal,
  baseUrl = '',
): Promise<Result<Product | undefined>> {
  let response: Response
  try {
    response = await fetch(`${baseUrl}/api/products/${encodeURIComponent(barcode)}`, {
      credentials: 'same-origin',
      signal,
    })
  } catch {
    return { ok: false, failure: { kind: 'transport', code: 'offline', retryable: true } }
  }
  if (response.status === 404) return { ok: true, value: undefined }
  if (!response.ok) return { ok: false, failure: await httpFailure(response) }
  const body: unknown = await response.json().catch(() => undefined)
  const parsed = productReplySchema.safeParse(body)
  if (parsed.success) return { ok: true, value: parsed.data.product }
  return { ok: false, failure: { kind: 'contract', code: 'unreadable-reply', retryable: true } }
}
