import type * as z from 'zod/mini'
import type { Result } from '../core/terms/failure.ts'

/** The failure of having no connection. */
export const OFFLINE = {
  ok: false,
  failure: { kind: 'transport', code: 'offline', retryable: true },
} as const

/** Fetches a JSON file from our own site, and checks it. That it is not there is as if there were no connection. */
export function fetchJson<T>(url: string, schema: z.ZodMiniType<T>): Promise<Result<T>> {
  return fetchReply(url, async (response) => (response.ok ? readJson(response, schema) : OFFLINE))
}

/** Reads a reply's JSON, and checks it. */
export async function readJson<T>(response: Response, schema: z.ZodMiniType<T>): Promise<Result<T>> {
  const body: unknown = await response.json().catch(() => undefined)
  const parsed = schema.safeParse(body)
  if (parsed.success) return { ok: true, value: parsed.data }
  return { ok: false, failure: { kind: 'contract', code: 'unreadable-reply', retryable: true } }
}

/** Asks our own site. If there is no connection, or the request is aborted, there is nothing to read. */
export async function fetchReply<T>(
  url: string,
  read: (response: Response) => Promise<Result<T>>,
  request: Pick<RequestInit, 'method' | 'body' | 'signal'> = {},
): Promise<Result<T>> {
  try {
    return await read(await fetch(url, { credentials: 'same-origin', ...request }))
  } catch (error) {
    if (error instanceof TypeError || request.signal?.aborted) return OFFLINE
    throw error
  }
}
