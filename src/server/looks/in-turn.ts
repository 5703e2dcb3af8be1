import type { VisionClient } from '../../core/analysis/look.ts'
import { failedEvents } from '../event-lines.ts'
import type { FairQueue, Ticket } from './fair-queue.ts'

/** Whoever leaves frees the place, also if nothing of the look was read yet. */
export function leaveOnAbort(ticket: Ticket, signal: AbortSignal): void {
  if (signal.aborted) ticket.leave()
  else signal.addEventListener('abort', () => ticket.leave(), { once: true })
}

/** A client that looks once it is its turn, and tells its place in line until then. */
export function inTurn(client: VisionClient, ticket: Ticket): VisionClient {
  return {
    id: client.id,
    async *look(request, signal) {
      leaveOnAbort(ticket, signal)
      const aborted = new Promise<void>((resolve) => {
        signal.addEventListener('abort', () => resolve(), { once: true })
      })
      try {
        for (let told = 0; !signal.aborted; ) {
          const place = ticket.place()
          if (place === undefined) return yield* failedEvents('queue', 'busy')
          if (place === 0) break
          if (place !== told) yield { type: 'stage', stage: 'waiting', place }
          told = place
          await Promise.race([ticket.changed(), aborted])
        }
        if (!signal.aborted) yield* client.look(request, signal)
      } finally {
        ticket.leave()
      }
    },
  }
}

/** The same, of a client that takes its place in line once it is asked. */
export function queued(client: VisionClient, queue: FairQueue, caller: string): VisionClient {
  return {
    id: client.id,
    async *look(request, signal) {
      const ticket = queue.join(caller)
      if (!ticket) return yield* failedEvents('queue', 'busy')
      yield* inTurn(client, ticket).look(request, signal)
    },
  }
}
