/** What a report is made of, as it came; or why none came. */
export type Source =
  | { readonly text: string }
  | { readonly json: unknown }
  | { readonly failure: 'no-source' | 'unreachable' | 'cross-origin' }

/** How a file of another site may be asked for. Without the attribute none is. */
export type CrossOrigin = 'anonymous' | 'use-credentials' | undefined

export function crossOriginOf(element: Element): CrossOrigin {
  const written = element.getAttribute('crossorigin')
  if (written === null) return undefined
  return written === 'use-credentials' ? written : 'anonymous'
}

/** Asks for the report: from the page's own origin, or from another where the page says so. Rejects where it was given up. */
export async function fetchReport(src: string, allowed: CrossOrigin, signal: AbortSignal): Promise<Source> {
  if (!src) return { failure: 'no-source' }
  try {
    const response = await fetchFile(src, allowed, signal)
    if (!response) return { failure: 'cross-origin' }
    if (response.ok) return { text: await response.text() }
  } catch (error) {
    if (signal.aborted) throw error
  }
  return { failure: 'unreachable' }
}

/** Nothing where it lies on another site, which the page has not allowed. */
export async function fetchFile(
  address: string,
  allowed: CrossOrigin,
  signal?: AbortSignal,
): Promise<Response | undefined> {
  if (!allowed && isElsewhere(address)) return undefined
  return fetch(address, { ...requestFor(allowed), ...(signal && { signal }) })
}

function requestFor(allowed: CrossOrigin): RequestInit {
  if (!allowed) return { mode: 'same-origin' }
  return { mode: 'cors', credentials: allowed === 'use-credentials' ? 'include' : 'same-origin' }
}

function isElsewhere(address: string): boolean {
  if (!URL.canParse(address, document.baseURI)) return false
  const { protocol, origin } = new URL(address, document.baseURI)
  // Not that of its address: a document written into a frame has none, and the origin of the page around it.
  return protocol.startsWith('http') && origin !== self.origin
}
