import { vi } from 'vitest'
import { type AnalysisAction, factsOf } from '../../src/core/analysis/document.ts'
import type { LookEvent, LookRequest, VisionClient } from '../../src/core/analysis/look.ts'
import type { Photo } from '../../src/core/analysis/photo.ts'
import { type AnalysisState, advance, newAnalysis, type PhotoRun } from '../../src/core/analysis/run.ts'

type Analysed = { readonly analysis: AnalysisState['analysis']; readonly run: PhotoRun }
type TimedLook = Analysed & { readonly events: readonly LookEvent[]; readonly ms: number }

/** One look with the test's own clock (fake timers), and how long it took by that clock, ms. */
export async function timedLook(
  client: VisionClient,
  request: LookRequest,
  signal = new AbortController().signal,
): Promise<TimedLook> {
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
  return { events, ms: Date.now() - began, ...analysed(request.photo, events) }
}

/** The document, and how the look at the photo went, once these events are over. */
export function analysed(photo: Photo, events: readonly AnalysisAction[]): Analysed {
  const over = { type: 'over', photo: photo.sha256 } as const
  const { analysis, run } = advance(newAnalysis(factsOf(photo)), ...events, over)
  return { analysis, run: run.photos[photo.sha256] as PhotoRun }
}
