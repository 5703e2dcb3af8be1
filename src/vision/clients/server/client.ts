import type { LookEvent, LookRequest, VisionClient } from '../../../core/analysis/look.ts'
import type { Failure } from '../../../core/terms/failure.ts'
import type { LookId } from '../../../core/terms/ids.ts'
import { directFetch, isRedirect } from '../../../wire/direct-fetch.ts'
import { IDEMPOTENCY_HEADER, KEY_HEADER, type LookOptions } from '../../../wire/http.ts'
import { pause } from '../../pause.ts'
import { NOT_JSON, parseLine } from './event-line.ts'
import { httpFailure } from './http-failure.ts'
import { lookForm } from './look-form.ts'
import { ndjsonLines } from './ndjson.ts'
import { whenPageGoes } from './page-goes.ts'

/** What a header can carry of a key. A character beyond that was pasted along: no provider gives such a key. */
const PLAIN_KEY = /^[\x20-\x7e]*$/
/** How long to wait before each attempt to go on, ms. All together they are shorter than a server waits. */
const RECONNECT_AFTER = [500, 1000, 2000, 4000, 8000]
/** Fewer where nothing came yet: the person is to know soon. */
const UNANSWERED_ATTEMPTS = 2
/** What may stand between us and our server while it starts anew. */
const PASSING_STATUSES = [429, 500, 502, 503, 504]

type ServerClientOptions = {
  /** Where our server is; the page's own origin if absent. */
  readonly baseUrl?: string
  readonly look: LookOptions
  /** A key typed in Settings: sent with this look, kept nowhere. */
  readonly key?: string | undefined
  readonly fetch?: typeof fetch
  /** Replaces the waits before attempts to go on, ms; for tests. */
  readonly reconnectAfter?: readonly number[]
}

/**
 * Looks through our own server, which holds the keys. Sends the small image only. A line that is no event is `rejected`. A
 * connection that breaks is made anew, and the answer goes on where it was: the idempotency key sees to it that no model is
 * asked twice. Where that fails, what was found is kept. Abort ends it silently, here and at the server.
 */
export function serverClient(options: ServerClientOptions): VisionClient {
  const { look } = options
  return {
    id: `server:${look.family}${look.model === undefined ? '' : `:${look.model}`}`,
    async *look(request, signal) {
      if (signal.aborted) return
      if (!PLAIN_KEY.test(options.key?.trim() ?? '')) return yield* failed('server', UNAUTHORISED)
      const answer = new Answer(options, request, signal)
      const stop = () => answer.stop()
      const forgetPage = whenPageGoes(stop)
      signal.addEventListener('abort', stop, { once: true })
      try {
        yield* answer.events()
      } finally {
        stop()
        forgetPage()
        signal.removeEventListener('abort', stop)
      }
    },
  }
}

/** One answer, over however many connections it takes. */
class Answer {
  readonly #options: ServerClientOptions
  readonly #request: LookRequest
  readonly #signal: AbortSignal
  readonly #send: typeof fetch
  readonly #id = crypto.randomUUID()
  #lookId: LookId = 'server'
  /** Lines that came. */
  #count = 0
  #answered = false
  /** Looks in whose place another model is asked: their end is not the answer's. */
  readonly #replaced = new Set<LookId>()
  /** Nothing more is to come. */
  #over = false

  constructor(options: ServerClientOptions, request: LookRequest, signal: AbortSignal) {
    this.#options = options
    this.#request = request
    this.#signal = signal
    this.#send = directFetch(options.fetch)
  }

  async *events(): AsyncGenerator<LookEvent> {
    const { reconnectAfter = RECONNECT_AFTER } = this.#options
    for (let attempt = 0; ; attempt += 1) {
      const before = this.#count
      const failure = yield* this.#connection(attempt > 0)
      if (this.#signal.aborted) return
      if (failure) yield* failed(this.#lookId, failure)
      if (failure) this.#over = true
      if (this.#over) return
      if (this.#count > before) attempt = 0
      const wait = reconnectAfter[attempt]
      if (wait === undefined || (!this.#answered && attempt >= UNANSWERED_ATTEMPTS)) break
      if (this.#answered) yield { type: 'stage', stage: 'reconnecting' }
      await pause(wait * (0.75 + Math.random() / 2), this.#signal)
      if (this.#signal.aborted) return
    }
    yield* failed(this.#lookId, transport(this.#answered ? 'cut-off' : 'offline'))
  }

  /** Tells the server that nobody wants the rest. */
  stop(): void {
    if (this.#over) return
    this.#over = true
    const init = { method: 'DELETE', keepalive: true, credentials: 'same-origin' } as const
    void this.#send(`${this.#address}/${this.#id}`, init).catch(() => undefined)
  }

  get #address(): string {
    return `${this.#options.baseUrl ?? '.'}/api/looks`
  }

  /** What comes over one connection. Gives the failure that ends the answer; without one it may go on over another. */
  async *#connection(again: boolean): AsyncGenerator<LookEvent, Failure | undefined> {
    try {
      const response = await this.#ask()
      if (!response.ok || !response.body) {
        if (this.#answered && PASSING_STATUSES.includes(response.status)) return undefined
        return await httpFailure(response)
      }
      if (again && this.#answered) yield { type: 'stage', stage: 'looking' }
      this.#answered = true
      yield* this.#lines(response.body)
    } catch (error) {
      if (this.#signal.aborted) return undefined
      if (!isNetworkError(error)) throw error
      if (isRedirect(error)) return REDIRECTED
    }
    return undefined
  }

  #ask(): Promise<Response> {
    const key = this.#options.key?.trim()
    return this.#send(`${this.#address}${this.#count > 0 ? `?from=${this.#count}` : ''}`, {
      method: 'POST',
      body: lookForm(this.#request, this.#options.look),
      signal: this.#signal,
      credentials: 'same-origin',
      headers: { [IDEMPOTENCY_HEADER]: this.#id, ...(key && { [KEY_HEADER]: key }) },
    })
  }

  async *#lines(body: ReadableStream<Uint8Array>): AsyncGenerator<LookEvent> {
    let hasFailed = false
    /** The last line, where it may have been cut with the connection. */
    let torn: LookEvent | undefined
    for await (const line of ndjsonLines(body)) {
      const event = parseLine(line, this.#lookId)
      if (torn) yield this.#counted(torn)
      torn = event.type === 'rejected' && event.issue === NOT_JSON ? event : undefined
      if (torn) continue
      if (event.type === 'look') this.#lookId = event.id
      if (event.type === 'failure') {
        if (event.partial) this.#replaced.add(event.lookId)
        else hasFailed = true
      }
      if (event.type === 'end') this.#over = !this.#replaced.has(event.lookId)
      yield this.#counted(event)
    }
    if (!hasFailed || this.#over) return
    this.#over = true
    yield { type: 'end', lookId: this.#lookId, truncated: true }
  }

  #counted(event: LookEvent): LookEvent {
    this.#count += 1
    return event
  }
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
