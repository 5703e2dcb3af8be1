/**
 * Runs work one after the other. Aborted work is skipped, or makes way at once if it has begun, even if it does not heed
 * its signal.
 */
export function createQueue() {
  let last: Promise<unknown> = Promise.resolve()
  return (work: () => Promise<void>, signal: AbortSignal): Promise<void> => {
    const before = last
    const done = before.then(() => (signal.aborted ? undefined : work()))
    last = Promise.race([done.catch(() => undefined), aborted(signal)]).then(() => before)
    return done
  }
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve()
    else signal.addEventListener('abort', () => resolve(), { once: true })
  })
}
