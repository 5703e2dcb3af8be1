import type { LookEvent, LookRequest, VisionClient } from '../../../core/analysis/look.ts'
import type { Failure } from '../../../core/terms/failure.ts'
import type { LookId } from '../../../core/terms/ids.ts'
import { directFetch, isRedirect } from '../../../wire/direct-fetch.ts'
import { KEY_HEADER, type LookOptions, MOST_NAMES, OPINION_LENGTH } from '../../../wire/http.ts'
import { lookEventSchema } from '../../../wire/look-event.ts'
import { httpFailure } from './http-failure.ts'
import { ndjsonLines } from './ndjson.ts'

/** What a header can carry of a key. A character beyond that was pasted along: no provider gives such a key. */
const PLAIN_KEY = /^[\x20-\x7e]*$/
/** How much of an unreadable line is kept for whoever looks into it, in characters. */
const RAW_LENGTH = 500

type ServerClientOptions = {
  /** Where our server is; the page's own origin if absent. */
  readonly baseUrl?: string
  readonly look: LookOptions
  /** A key typed in Settings: sent with this look, kept nowhere. */
  readonly key?: string | undefined
  readonly fetch?: typeof fetch
}

/**
 * Looks through our own server, which holds the keys. Sends the small image only. A line that is no event is
 * `rejected`, a stream cut off before its `end` is a failure that keeps what was found, and abort ends it silently.
 * Nothing is asked twice: an answer that has begun may have been paid for.
 */
export function serverClient(options: ServerClientOptions): VisionClient {
  const { baseUrl = '.', look } = options
  const send = directFetch(options.fetch)
  const key = options.key?.trim() ?? ''
  return {
    id: `server:${look.family}${look.model === undefined ? '' : `:${look.model}`}`,
    async *look(request, signal) {
      const told = { lookId: 'server', answered: false, ended: false, failed: false }
      try {
        signal.throwIfAborted()
        if (!PLAIN_KEY.test(key)) return yield* failed(told.lookId, UNAUTHORISED)
        const response = await send(`${baseUrl}/api/looks`, {
          method: 'POST',
          body: lookForm(request, look),
          signal,
          credentials: 'same-origin',
          ...(key !== '' && { headers: { [KEY_HEADER]: key } }),
        })
        if (!response.ok || !response.body) return yield* failed(told.lookId, await httpFailure(response))
        told.answered = true
        for await (const line of ndjsonLines(response.body)) {
          const event = parseLine(line, told.lookId)
          if (event.type === 'look') told.lookId = event.id
          if (event.type === 'failure') told.failed = true
          if (event.type === 'end') told.ended = true
          yield event
        }
        if (told.ended) return
        if (!told.failed) yield { type: 'failure', lookId: told.lookId, failure: transport('cut-off') }
        yield { type: 'end', lookId: told.lookId, truncated: true }
      } catch (error) {
        if (signal.aborted) return
        if (!isNetworkError(error)) throw error
        if (isRedirect(error)) yield* failed(told.lookId, REDIRECTED)
        else yield* failed(told.lookId, transport(told.answered ? 'cut-off' : 'offline'))
      }
    },
  }
}

function lookForm(request: LookRequest, look: LookOptions): FormData {
  const { photo, opinionFor, emphasis, question, detail } = request
  const options: LookOptions = {
    ...look,
    opinionFor: opinionFor && cutToWords(opinionFor, OPINION_LENGTH),
    emphasis,
    question: question && { names: question.names.slice(0, MOST_NAMES), doubts: [...question.doubts] },
    detail,
  }
  const form = new FormData()
  form.set('photo', new Blob([photo.sent.bytes], { type: photo.sent.mediaType }), 'photo.jpg')
  form.set('options', JSON.stringify(options))
  return form
}

/** As many whole words as `length` characters hold. */
function cutToWords(text: string, length: number): string {
  if (text.length <= length) return text
  return text
    .slice(0, length + 1)
    .replace(/\s+\S*$/, '')
    .slice(0, length)
}

function parseLine(line: string, lookId: LookId): LookEvent {
  let json: unknown
  try {
    json = JSON.parse(line)
  } catch {
    return { type: 'rejected', lookId, issue: 'not JSON', raw: line.slice(0, RAW_LENGTH) }
  }
  const parsed = lookEventSchema.safeParse(json)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  const where = issue === undefined ? 'not an event' : `${issue.path.join('.')}: ${issue.message}`
  return { type: 'rejected', lookId, issue: where, raw: line.slice(0, RAW_LENGTH) }
}

const UNAUTHORISED: Failure = { kind: 'provider', code: 'unauthorised', retryable: false }
const REDIRECTED: Failure = { kind: 'provider', code: 'redirected', retryable: false }

function* failed(lookId: LookId, failure: Failure): Generator<LookEvent> {
  yield { type: 'failure', lookId, failure }
  yield { type: 'end', lookId, truncated: true }
}

function transport(code: 'offline' | 'cut-off'): Failure {
  return { kind: 'transport', code, retryable: true }
}

/** `fetch` and its streams reject with one of these when the network fails. */
function isNetworkError(error: unknown): boolean {
  return error instanceof TypeError || (error instanceof DOMException && error.name !== 'AbortError')
}
