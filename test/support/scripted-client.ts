import type { LookEvent, LookRequest, VisionClient } from '../../src/core/analysis/look.ts'
import type { Detection } from '../../src/core/fusion/detection.ts'
import { WHOLE_PHOTO } from '../../src/core/geometry/normalized.ts'

export type Scripted = {
  /** ms before the first sighting; `never` hangs without minding its signal. */
  readonly after?: number | 'never'
  readonly sees?: readonly Detection[]
  readonly fails?: boolean
}

export type ScriptedClient = VisionClient & {
  readonly asked: LookRequest[]
  /** How many looks were told to stop. */
  readonly stopped: () => number
}

/** A client whose looks do what the script says of each request; it gives every look the same ids, as a replay does. */
export function scriptedClient(
  script: (request: LookRequest, index: number) => Scripted,
  id = 'scripted',
): ScriptedClient {
  const asked: LookRequest[] = []
  let stopped = 0
  return {
    id,
    asked,
    stopped: () => stopped,
    async *look(request, signal): AsyncGenerator<LookEvent> {
      const { after = 0, sees = [], fails = false } = script(request, asked.push(request) - 1)
      signal.addEventListener('abort', () => {
        stopped += 1
      })
      const region = request.region ?? WHOLE_PHOTO
      yield { type: 'look', id: 'l', region, model: 'scripted' }
      if (after === 'never') await new Promise(() => undefined)
      else if (after > 0) await new Promise((done) => setTimeout(done, after))
      if (signal.aborted) return
      if (fails) {
        const failure = { kind: 'transport', code: 'server-error', retryable: true } as const
        yield { type: 'failure', lookId: 'l', failure }
        yield { type: 'end', lookId: 'l', truncated: false }
        return
      }
      for (const detection of sees) yield { type: 'detection', lookId: 'l', detection }
      yield { type: 'end', lookId: 'l', truncated: false }
    },
  }
}
