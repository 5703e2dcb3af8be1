const DEEPEST = 6

class RedirectRefused extends TypeError {}

/**
 * `fetch` that follows no redirect: rejects with what {@link isRedirect} knows. A server that answers 307 would otherwise
 * have photo and key sent on to wherever it says, whatever address the person set.
 *
 * Not by `redirect: 'error'`: with it Node's fetch (undici 6.24, Node 20) forgets the abort signal once garbage is
 * collected, and a look that was stopped would go on, and be paid for.
 */
export function directFetch(send: typeof fetch = (input, init) => fetch(input, init)): typeof fetch {
  return async (input, init) => {
    const response = await send(input, { ...init, redirect: 'manual' })
    // Browsers hide where to, and even the status.
    const redirects = response.type === 'opaqueredirect' || (response.status >= 300 && response.status < 400)
    if (!redirects) return response
    await response.body?.cancel().catch(() => undefined)
    throw new RedirectRefused('The address redirects to another.')
  }
}

/** Whether a request failed because its answer was a redirect. */
export function isRedirect(error: unknown): boolean {
  for (let at = error, depth = 0; at instanceof Error && depth < DEEPEST; at = at.cause, depth++) {
    if (at instanceof RedirectRefused) return true
  }
  return false
}
