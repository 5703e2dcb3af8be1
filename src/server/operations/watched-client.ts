import type { LookEvent, LookRequest, VisionClient } from '../../core/analysis/look.ts'
import type { Failure } from '../../core/terms/failure.ts'
import type { Price } from '../../vision/clients/model/prices.ts'
import type { Family } from '../../wire/http.ts'
import type { Drain } from './drain.ts'
import type { Metrics } from './metrics.ts'

const STOPPING: Failure = { kind: 'transport', code: 'stopping', retryable: true }

/** The same client, counted; a look that is still under way when the server has to stop ends with a sentence. */
export function watchedClient(
  client: VisionClient,
  model: { readonly family: Family; readonly price: Price | undefined },
  { drain, metrics }: { readonly drain: Drain; readonly metrics: Metrics },
): VisionClient {
  return {
    ...client,
    async *look(request, signal) {
      const over = drain.begin()
      const counting = metrics.countLook(model.family, model.price)
      try {
        for await (const event of untilCut(client, request, signal, drain.cut)) {
          counting.told(event)
          yield event
        }
      } finally {
        counting.over()
        over()
      }
    },
  }
}

async function* untilCut(
  client: VisionClient,
  request: LookRequest,
  signal: AbortSignal,
  cut: AbortSignal,
): AsyncGenerator<LookEvent> {
  let lookId = 'look'
  const isCut = () => cut.aborted && !signal.aborted
  try {
    for await (const event of client.look(request, AbortSignal.any([signal, cut]))) {
      if (event.type === 'look') lookId = event.id
      yield event
      if (event.type === 'end') return
    }
  } catch (error) {
    if (!isCut()) throw error
  }
  if (!isCut()) return
  yield { type: 'failure', lookId, failure: STOPPING }
  yield { type: 'end', lookId, truncated: true }
}
