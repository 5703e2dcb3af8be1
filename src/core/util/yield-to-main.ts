/** The longest work in one piece before input and drawing get their turn, ms: well within a frame. */
const SLICE_MS = 10

export type Pace = {
  /** Milliseconds from some fixed moment. */
  readonly now: () => number
  /** Settles once everything else that waits has had its turn. */
  readonly pause: () => Promise<void>
}

/** Runs the steps with pauses in between, so that a page stays responsive. Resolves with what the steps return. */
export async function yieldToMain<T>(steps: Iterator<unknown, T>, { now, pause }: Pace): Promise<T> {
  let began = now()
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
    if (now() - began < SLICE_MS) continue
    await pause()
    began = now()
  }
}

/** Runs the steps in one piece. */
export function atOnce<T>(steps: Iterator<unknown, T>): T {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}
