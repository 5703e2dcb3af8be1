import { setTimeout as pause } from 'node:timers/promises'
import { type AnalysisState, failuresOf } from '../../core/analysis/run.ts'
import type { Failure } from '../../core/terms/failure.ts'

/** So often is a model asked again that has too much to do. */
const MOST_RETRIES = 3
/** Unless it says itself how long; twice as long each time. */
const FIRST_PAUSE_SECONDS = 5
const LONGEST_PAUSE_SECONDS = 60

/** Many photos at once meet a model's limits sooner or later: then waits as long as it asks for, and tries again. */
export async function patiently(
  look: () => Promise<AnalysisState>,
  signal: AbortSignal,
  wait: (seconds: number) => Promise<unknown> = (seconds) =>
    pause(seconds * 1000, undefined, { signal }).catch(() => undefined),
): Promise<AnalysisState> {
  for (let retries = 0; ; retries += 1) {
    const now = await look()
    const [failure] = failuresOf(now.run)
    if (!failure || retries === MOST_RETRIES || signal.aborted) return now
    const seconds = pauseAfter(failure, retries)
    if (seconds === undefined) return now
    await wait(Math.min(seconds, LONGEST_PAUSE_SECONDS))
    if (signal.aborted) return now
  }
}

/** Nothing where waiting does not help. */
function pauseAfter(failure: Failure, retries: number): number | undefined {
  if (failure.kind !== 'transport') return undefined
  if (!['rate-limited', 'busy', 'server-error'].includes(failure.code)) return undefined
  return failure.retryAfterSeconds ?? FIRST_PAUSE_SECONDS * 2 ** retries
}
