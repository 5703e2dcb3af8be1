import type * as z from 'zod/mini'
import type { Result } from '../core/terms/failure.ts'

/** What a file of our own site holds, checked. */
export async function fetchJson<T>(url: string, schema: z.ZodMiniType<T>): Promise<Result<T>> {
  const body = await fetchFile(url, (response): Promise<unknown> => response.json())
  if (!body.ok) return body
  const parsed = schema.safeParse(body.value)
  if (parsed.success) return { ok: true, value: parsed.data }
  return { ok: false, failure: { kind: 'contract', code: 'unreadable-reply', retryable: true } }
}

/** Fetches a file of our own site. That it is not there is a failure like having no connection. */
export async function fetchFile<T>(
  url: string,
  read: (response: Response) => Promise<T>,
  signal?: AbortSignal,
): Promise<Result<T>> {
  try {
    const response = await fetch(url, signal ? { signal } : {})
    if (response.ok) return { ok: true, value: await read(response) }
  } catch (error) {
    if (!(error instanceof TypeError) && !(error instanceof SyntaxError) && !signal?.aborted) throw error
  }
  return { ok: false, failure: { kind: 'transport', code: 'offline', retryable: true } }
}
