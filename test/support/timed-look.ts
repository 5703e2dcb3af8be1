import { vi } from 'vitest'
import type { Analysis } from '../../src/core/analysis/document.ts'
import type { LookEvent, LookRequest, VisionClient } from '../../src/core/analysis/look.ts'
import { emptyAnalysis, reduce } from '../../src/core/analysis/reduce.ts'

/** One look with the test's own clock (fake timers), and how long it took by that clock, ms. */
export async function timedLook(
  client: VisionClient,
  request: LookRequest,
  signal = new AbortController().signal,
): Promise<{ readonly events: readonly LookEvent[]; readonly ms: number; readonly analysis: Analysis }> {
  const events: LookEvent[] = []
  const began = Date.now()
  const reading = (async () => {
    for await (const event of client.look(request, signal)) events.push(event)
  })()
  let done = false
  void reading.finally(() => {
    done = true
  })
  for (let step = 0; !done && step < 4000; step += 1) await vi.advanceTimersByTimeAsync(100)
  await reading
  const { name, sha256, original } = request.photo
  const start = emptyAnalysis({ name, sha256, width: original.width, height: original.height })
  return { events, ms: Date.now() - began, analysis: events.reduce<Analysis>(reduce, start) }
}
