import * as z from 'zod'
import type { GroundingClient, GroundingEvent, GroundingRequest } from '../../../core/analysis/grounding.ts'
import type { Failure, Result } from '../../../core/terms/failure.ts'
import { boundedFetch, isTooLong } from '../../../wire/bounded-fetch.ts'
import { directFetch, isRedirect } from '../../../wire/direct-fetch.ts'
import { withoutUndefined } from '../../../wire/optional-keys.ts'
import { retryAfterSeconds } from '../../../wire/retry-after.ts'
import { parseSamReply } from './sam-reply.ts'

export const SAM_MODEL = 'sam-3.1'
/** US dollars an image: dev.meta.ai/docs/pricing-rate-limits#sam-pricing as read on 2026-09-19 by those who quote it. */
export const PRICE_PER_IMAGE = 0.0025
/** Requests under way at once. */
const AT_ONCE = 4
const TIMEOUT_MS = 60_000
/** Characters of a concept. */
const LONGEST_NAME = 80
/** Bytes of a reply; masks of a crowded photo are some hundred thousand. */
const LONGEST_REPLY = 20_000_000

export type SamConfig = {
  readonly apiKey?: string | undefined
  /** Of Meta's API, without a slash at its end. */
  readonly baseUrl: string
  readonly fetch?: typeof fetch
  readonly timeoutMs?: number
}

const replySchema = z.object({
  status: z.string().optional(),
  output: z.array(
    z.object({
      type: z.string().optional(),
      content: z.array(z.object({ type: z.string(), text: z.string().optional() })).optional(),
    }),
  ),
})

/**
 * Meta's hosted SAM 3.1 over the Responses API: one request a name, the photo as it is sent to a model and the name alone.
 * A name whose request fails stays unknown, and the failure is told once.
 */
export function samClient(config: SamConfig): GroundingClient {
  return {
    id: SAM_MODEL,
    model: SAM_MODEL,
    async *ground(request, signal) {
      if (!config.apiKey) return yield { type: 'failure', failure: NO_KEY }
      const waiting = [...request.names]
      const stop = new AbortController()
      const either = AbortSignal.any([signal, stop.signal])
      const running = new Set<Promise<Asked>>()
      try {
        while (waiting.length > 0 || running.size > 0) {
          for (let name = waiting[0]; name !== undefined && running.size < AT_ONCE; name = waiting[0]) {
            waiting.shift()
            const asking: Promise<Asked> = ask(config, request, name, either).then((answer) => ({
              ...answer,
              asking,
            }))
            running.add(asking)
          }
          const { asking, events, failed } = await Promise.race(running)
          running.delete(asking)
          if (signal.aborted) return
          yield* events
          // The next would fail the same way.
          if (failed) return
        }
      } finally {
        stop.abort()
      }
    },
  }
}

type Answer = { readonly events: readonly GroundingEvent[]; readonly failed: boolean }
type Asked = Answer & { readonly asking: Promise<Asked> }

async function ask(
  config: SamConfig,
  { photo }: GroundingRequest,
  name: string,
  signal: AbortSignal,
): Promise<Answer> {
  const started = performance.now()
  const reply = await send(config, photo.sent.bytes, photo.sent.mediaType, name, signal)
  if (!reply.ok) return { events: [{ type: 'failure', failure: reply.failure }], failed: true }
  const { things, unreadable } = parseSamReply(reply.value)
  const elapsedMs = performance.now() - started
  const usage = {
    type: 'usage',
    inputTokens: 0,
    outputTokens: 0,
    costUsd: PRICE_PER_IMAGE,
    elapsedMs,
  } as const
  // A reply that is no SAM text says nothing of where the thing is, nor that there is none.
  if (unreadable > 0 && things.length === 0) return { events: [usage], failed: false }
  return { events: [{ type: 'places', name, things }, usage], failed: false }
}

async function send(
  { apiKey = '', baseUrl, fetch, timeoutMs = TIMEOUT_MS }: SamConfig,
  bytes: Uint8Array,
  mediaType: string,
  name: string,
  signal: AbortSignal,
): Promise<Result<string>> {
  const timeout = AbortSignal.timeout(timeoutMs)
  try {
    const response = await boundedFetch(directFetch(fetch), { bytes: LONGEST_REPLY })(
      `${baseUrl}/responses`,
      {
        method: 'POST',
        headers: { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json' },
        body: JSON.stringify({
          model: SAM_MODEL,
          stream: false,
          // Half the bytes of the default, and all that is used of it.
          metadata: { mask_encoding: 'one_bit' },
          input: [
            {
              type: 'message',
              role: 'user',
              content: [
                { type: 'input_text', text: name.slice(0, LONGEST_NAME) },
                { type: 'input_image', image_url: `data:${mediaType};base64,${base64(bytes)}` },
              ],
            },
          ],
        }),
        signal: AbortSignal.any([signal, timeout]),
      },
    )
    if (!response.ok) {
      await response.body?.cancel()
      return { ok: false, failure: failureOfStatus(response) }
    }
    return outputText(await response.text())
  } catch (error) {
    if (timeout.aborted) return failed('timeout')
    if (isRedirect(error)) return { ok: false, failure: REDIRECTED }
    if (isTooLong(error)) return UNREADABLE
    if (signal.aborted || error instanceof TypeError) return failed('offline')
    throw error
  }
}

function outputText(body: string): Result<string> {
  let json: unknown
  try {
    json = JSON.parse(body)
  } catch {
    return UNREADABLE
  }
  const { success, data } = replySchema.safeParse(json)
  if (!success || (data.status !== undefined && data.status !== 'completed')) return UNREADABLE
  const parts = data.output.flatMap(({ content = [] }) => content)
  return {
    ok: true,
    value: parts.map(({ type, text = '' }) => (type === 'output_text' ? text : '')).join(''),
  }
}

function base64(bytes: Uint8Array): string {
  let binary = ''
  for (let at = 0; at < bytes.length; at += 0x8000)
    binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000))
  return btoa(binary)
}

const NO_KEY: Failure = { kind: 'provider', code: 'no-key', retryable: false }
const REDIRECTED: Failure = { kind: 'provider', code: 'redirected', retryable: false }
const UNREADABLE = {
  ok: false,
  failure: { kind: 'contract', code: 'unreadable-reply', retryable: true },
} as const satisfies Result<never>

function failureOfStatus({ status, headers }: Response): Failure {
  if (status === 401 || status === 402 || status === 403)
    return { kind: 'provider', code: 'unauthorised', retryable: false }
  if (status === 404) return { kind: 'provider', code: 'unknown-model', retryable: false }
  if (status !== 429 && status < 500) return { kind: 'provider', code: 'bad-request', retryable: false }
  return withoutUndefined({
    kind: 'transport' as const,
    code: status === 429 ? ('rate-limited' as const) : ('server-error' as const),
    retryable: true as const,
    retryAfterSeconds: retryAfterSeconds(headers.get('retry-after')),
  })
}

function failed(code: 'timeout' | 'offline'): Result<never> {
  return { ok: false, failure: { kind: 'transport', code, retryable: true } }
}
