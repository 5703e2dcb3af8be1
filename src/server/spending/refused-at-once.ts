import type { LookEvent, LookRequest, VisionClient } from '../../core/analysis/look.ts'
import type { Failure } from '../../core/terms/failure.ts'

const UNPAID: readonly Failure['code'][] = [
  'budget-spent',
  'budget-too-small',
  'price-unknown',
  'cannot-count',
  'rate-limited',
]

/** Why a look was not begun, since it cannot be paid. */
export function isUnpaid({ code }: Failure): boolean {
  return UNPAID.includes(code)
}

/** Begins a look. One that cannot be paid says so first, and is refused before an answer begins; any other goes on from there. */
export async function refusedAtOnce(
  client: VisionClient,
  request: LookRequest,
  signal: AbortSignal,
): Promise<VisionClient | Failure> {
  const stop = new AbortController()
  const events = client.look(request, AbortSignal.any([signal, stop.signal]))[Symbol.asyncIterator]()
  const first = events.next()
  // What breaks breaks where it is read.
  const begun = await first.catch(() => undefined)
  if (begun?.done === false && begun.value.type === 'failure' && isUnpaid(begun.value.failure)) {
    await events.return?.()
    stop.abort()
    return begun.value.failure
  }
  return { ...client, look: (_, later) => resumed(events, first, later, stop) }
}

async function* resumed(
  events: AsyncIterator<LookEvent>,
  first: Promise<IteratorResult<LookEvent>>,
  signal: AbortSignal,
  stop: AbortController,
): AsyncGenerator<LookEvent> {
  const end = () => stop.abort(signal.reason)
  signal.addEventListener('abort', end, { once: true })
  if (signal.aborted) end()
  try {
    for (let next = await first; !next.done; next = await events.next()) yield next.value
  } finally {
    signal.removeEventListener('abort', end)
    await events.return?.()
    // Until it aborts, Node holds on to the joined signal and all that listens to it.
    end()
  }
}
