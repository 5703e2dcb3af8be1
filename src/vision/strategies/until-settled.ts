import type { Analysis } from '../../core/analysis/analysis.ts'
import type { LookEvent, LookRequest, VisionClient } from '../../core/analysis/look.ts'
import { emptyAnalysis, reduce } from '../../core/analysis/reduce.ts'
import type { LookId } from '../../core/detection/detection.ts'

/** Asked after every look, of all that has been found so far: whether more looks would change nothing that matters. */
export type Enough = (soFar: Analysis) => boolean

/**
 * Ends a way of looking that takes several looks as soon as it is enough: those still at work are ended and no further round
 * begins. What is enough is the caller's to say, for it depends on whom the food is for; a new photo asks a
 * new `Enough`. A request for a region is passed on as it is.
 */
export function untilSettled(client: VisionClient, startEnough: () => Enough): VisionClient {
  return {
    id: client.id,
    look: (request, signal) =>
      request.region ? client.look(request, signal) : lookUntil(client, startEnough(), request, signal),
  }
}

async function* lookUntil(
  client: VisionClient,
  enough: Enough,
  request: LookRequest,
  signal: AbortSignal,
): AsyncGenerator<LookEvent> {
  const { name, sha256, original } = request.photo
  let soFar = emptyAnalysis({ name, sha256, width: original.width, height: original.height })
  const open = new Set<LookId>()
  const rest = new AbortController()
  try {
    for await (const event of client.look(request, AbortSignal.any([signal, rest.signal]))) {
      soFar = reduce(soFar, event)
      if (event.type === 'look') open.add(event.id)
      if (event.type === 'end') open.delete(event.lookId)
      yield event
      if (event.type !== 'end' || !isWitness(soFar, event.lookId) || !enough(soFar)) continue
      yield { type: 'settled', lookId: event.lookId }
      for (const lookId of open) yield { type: 'end', lookId, truncated: true }
      return
    }
  } finally {
    rest.abort()
  }
}

/** It came whole to its end. */
function isWitness({ looks }: Analysis, id: LookId): boolean {
  return looks.some((look) => look.id === id && !look.failed && !look.truncated)
}
