export type Queue = {
  /** Runs the work once all earlier work is over. Work whose signal is aborted by then is skipped. */
  enter(work: () => Promise<void>, signal: AbortSignal): Promise<void>
}

/** Runs work one after the other. Aborted work makes way at once, even if it does not heed its signal. */
export function createQueue(): Queue {
  let last: Promise<unknown> = Promise.resolve()
  return {
    enter(work, signal) {
      const before = last
      const done = before.then(() => (signal.aborted ? undefined : work()))
      last = Promise.race([done.catch(() => undefined), aborted(signal)]).then(() => before)
      return done
    },
  }
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve()
    else signal.addEventListener('abort', () => resolve(), { once: true })
  })
}
