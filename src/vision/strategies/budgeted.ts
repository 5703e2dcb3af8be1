import type { Limits, VisionClient } from '../../core/analysis/look.ts'
import type { LookId } from '../../core/terms/ids.ts'
import { Meter } from './meter.ts'

/** Turns a client into one that looks in some way: several times, closer, in tiles. */
export type Strategy = (client: VisionClient) => VisionClient

/**
 * Looks at each photo within limits. Each photo has one meter, and every look that the strategy asks for counts against it.
 * Past a limit no further look begins, and those under way are ended. What they found stays, and a `limit` event says so.
 * Without limits this is the strategy itself.
 */
export function budgeted(
  client: VisionClient,
  limits: Limits,
  strategy: Strategy = (one) => one,
): VisionClient {
  const plain = strategy(client)
  if (Object.values(limits).every((limit) => limit === undefined)) return plain
  return {
    id: plain.id,
    async *look(request, signal) {
      const meter = new Meter(limits)
      try {
        yield* strategy(metered(client, meter)).look(request, signal)
        if (meter.reached && !signal.aborted) yield { type: 'limit', lookId: 'budget', limit: meter.reached }
      } finally {
        meter.close()
      }
    },
  }
}

function metered(client: VisionClient, meter: Meter): VisionClient {
  return {
    id: client.id,
    expected: client.expected,
    async *look(request, signal) {
      if (signal.aborted) return
      const look = meter.begin(client.expected?.(request))
      if (!look) return await meter.idle(signal)
      const open = new Set<LookId>()
      try {
        for await (const event of client.look(request, AbortSignal.any([signal, meter.signal]))) {
          if (event.type === 'look') open.add(event.id)
          if (event.type === 'end') open.delete(event.lookId)
          meter.count(event, look)
          yield event
        }
        // The limit ended it: what it had found is kept, and `truncated` says that it may have missed something.
        if (!signal.aborted) for (const lookId of open) yield { type: 'end', lookId, truncated: true }
      } finally {
        meter.end(look)
      }
    },
  }
}
