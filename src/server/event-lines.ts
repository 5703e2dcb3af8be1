import type { LookEvent, LookRequest, VisionClient } from '../core/analysis/look.ts'
import type { Failure, TransportFailureCode } from '../core/terms/failure.ts'
import type { LookId } from '../core/terms/ids.ts'
import { lineStream } from './line-stream.ts'
import { errorPlace, type Log, loggable } from './log.ts'

/** Slow models with thinking take minutes over a full fridge; past this nobody waits. */
const LOOK_TIME_LIMIT_MS = 5 * 60_000

/** A look as NDJSON, each event a line of its own the moment it is told. */
export function eventLines(...look: Parameters<typeof lookLines>): ReadableStream<Uint8Array> {
  return lineStream(lookLines(...look))
}

/** The same as lines. */
export async function* lookLines(...look: Parameters<typeof boundedLook>): AsyncGenerator<string> {
  for await (const event of boundedLook(...look)) yield toLine(event)
}

/**
 * A look that ends with a failure where it breaks or takes too long. When `left` aborts, since the client has gone, it is aborted
 * upstream and the events end. Logs one line per look: model, counts, seconds, outcome.
 */
export async function* boundedLook(
  client: VisionClient,
  request: LookRequest,
  left: AbortSignal,
  log: Log,
  timeLimitMs = LOOK_TIME_LIMIT_MS,
): AsyncGenerator<LookEvent> {
  const over = new AbortController()
  let isTooLong = false
  const timeLimit = setTimeout(() => {
    isTooLong = true
    over.abort()
  }, timeLimitMs)
  const tally = startTally(client.id)
  try {
    for await (const event of client.look(request, AbortSignal.any([left, over.signal]))) {
      tally.count(event)
      yield event
    }
    if (isTooLong && !left.aborted) yield* counted(tally, failedEvents(tally.lookId, 'timeout'))
  } catch (error) {
    if (left.aborted) return
    log(`a look broke: ${errorPlace(error)}`)
    yield* counted(tally, failedEvents(tally.lookId, 'server-error'))
  } finally {
    clearTimeout(timeLimit)
    // Node holds on to joined signals that are listened to, and to all that listens, until they abort.
    over.abort()
    log(tally.summary(left.aborted))
  }
}

export function toLine(event: LookEvent): string {
  return `${JSON.stringify(event)}\n`
}

/** How a look ends that could not go on. */
export function failedEvents(lookId: LookId, code: TransportFailureCode): readonly LookEvent[] {
  const failure: Failure = { kind: 'transport', code, retryable: true }
  return [
    { type: 'failure', lookId, failure },
    { type: 'end', lookId, truncated: true },
  ]
}

function* counted(tally: Tally, events: readonly LookEvent[]): Generator<LookEvent> {
  for (const event of events) {
    tally.count(event)
    yield event
  }
}

type Tally = ReturnType<typeof startTally>

function startTally(clientId: string) {
  const started = performance.now()
  let items = 0
  let rejected = 0
  let outcome = 'cut off'
  const tally = {
    lookId: 'look',
    count(event: LookEvent) {
      if (event.type === 'look') tally.lookId = event.id
      if (event.type === 'detection') items += 1
      if (event.type === 'rejected') rejected += 1
      if (event.type === 'failure') outcome = event.failure.code
      if (event.type === 'end' && outcome === 'cut off') outcome = event.truncated ? 'truncated' : 'ok'
    },
    summary(stopped: boolean) {
      const seconds = ((performance.now() - started) / 1000).toFixed(1)
      const how = stopped && outcome === 'cut off' ? 'stopped' : outcome
      return `look ${loggable(clientId)}: ${items} items, ${rejected} rejected, ${seconds} s, ${how}`
    },
  }
  return tally
}
