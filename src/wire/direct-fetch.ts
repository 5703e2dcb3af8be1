/** What Node's fetch gives as the cause of a redirect it was told not to follow. Browsers do not say. */
const REFUSED_REDIRECT = /\bunexpected redirect\b/i
const DEEPEST = 6

/**
 * `fetch` that follows no redirect. A server that answers 307 would otherwise have photo and key sent on to wherever it
 * says, whatever address the person set.
 */
export function directFetch(send: typeof fetch = (input, init) => fetch(input, init)): typeof fetch {
  return (input, init) => send(input, { ...init, redirect: 'error' })
}

/** Whether a request failed because its answer was a redirect. */
export function isRedirect(error: unknown): boolean {
  for (let at = error, depth = 0; at instanceof Error && depth < DEEPEST; at = at.cause, depth++) {
    if (REFUSED_REDIRECT.test(at.message)) return true
  }
  return false
}
