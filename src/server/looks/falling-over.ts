import type { LookEvent, VisionClient } from '../../core/analysis/look.ts'
import type { Failure } from '../../core/terms/failure.ts'
import type { LookId } from '../../core/terms/ids.ts'
import { isPassing } from './passing.ts'

/** A model that may be asked. */
export type Candidate = { readonly model: string; readonly client: VisionClient }

/**
 * Asks the first model, and where that fails for a passing reason before it has named anything, the next one. Who asked is told
 * which answered and why. `others` are worked out only then.
 */
export function fallingOver(first: Candidate, others: () => Promise<readonly Candidate[]>): VisionClient {
  return {
    id: first.client.id,
    expected: first.client.expected,
    async *look(request, signal) {
      let why = yield* asking(first.client.look(request, signal))
      if (!why) return
      let failed = why.lookId
      for (const { model, client } of signal.aborted ? [] : await others()) {
        yield { ...why, partial: true }
        yield { type: 'end', lookId: failed, truncated: true }
        yield { type: 'fell-over', lookId: failed, asked: first.model, instead: model, why: why.failure }
        const again = yield* asking(client.look(request, signal))
        if (!again) return
        why = again
        failed = again.lookId
      }
      yield why
      yield { type: 'end', lookId: failed, truncated: true }
    },
  }
}

type Failed = { readonly type: 'failure'; readonly lookId: LookId; readonly failure: Failure }

/** Passes a look on. Gives the failure it held back where another model may be asked instead. */
async function* asking(events: AsyncIterable<LookEvent>): AsyncGenerator<LookEvent, Failed | undefined> {
  let hasNamed = false
  let why: Failed | undefined
  for await (const event of events) {
    if (event.type === 'detection' || event.type === 'rejected') hasNamed = true
    if (event.type === 'failure' && !hasNamed && isPassing(event.failure)) why = event
    // Its end comes with the failure, if at all.
    else if (!why || event.type !== 'end') yield event
  }
  return why
}
