/** How it goes on: how many things were seen so far, then the report or why there is none. */
export type Step =
  | { readonly type: 'seen'; readonly count: number }
  | { readonly type: 'report'; readonly report: unknown }
  /** In the server's own words. */
  | { readonly type: 'refused'; readonly code: string; readonly message: string }
  | { readonly type: 'failed'; readonly code: 'unreachable' | 'cut-off' }

export type Asking = {
  readonly endpoint: string
  readonly token: string | null
  readonly locale: string
  readonly signal: AbortSignal
}

/** Whom the server judges for: nobody in particular. Who the food is for stays in the page, which judges again. */
const ANYONE = [{ id: 'general', name: 'Anyone', conditions: [], allergies: [] }]

/** Sends a photo to `POST /v1/analyses` of a Dishlight server, and reads its answer line by line (docs/api.md). */
export async function* sendPhoto(
  photo: Blob,
  { endpoint, token, locale, signal }: Asking,
): AsyncGenerator<Step> {
  const form = new FormData()
  form.append('photo', photo, 'photo.jpg')
  form.append('people', JSON.stringify(ANYONE))
  form.append('options', JSON.stringify({ withPhotos: true }))
  const shown = token ? { Authorization: `Bearer ${token}` } : {}
  const headers = { Accept: 'application/x-ndjson', 'Accept-Language': locale, ...shown }
  const url = `${endpoint.replace(/\/+$/, '')}/v1/analyses`
  // A browser sends a form first and only then sees whether the page may read the answer: no photo goes to a server that lets
  // this page do nothing.
  const isAllowed = await fetch(url, { method: 'HEAD', headers: shown, credentials: 'omit', signal }).then(
    ({ ok }) => ok,
    () => false,
  )
  if (!isAllowed) return yield { type: 'failed', code: 'unreachable' }
  const response = await fetch(url, {
    method: 'POST',
    body: form,
    headers,
    credentials: 'omit',
    signal,
  }).catch(() => undefined)
  if (!response?.body) return yield { type: 'failed', code: 'unreachable' }
  if (!response.ok) return yield refused(await response.json().catch(() => undefined))
  let count = 0
  try {
    for await (const line of linesOf(response.body)) {
      if (line.type === 'detection') yield { type: 'seen', count: ++count }
      if (line.type === 'report') return yield { type: 'report', report: line.report }
      if (line.type === 'failed') return yield refused(line)
    }
  } catch {
    // The line that broke off, or the connection.
  }
  yield { type: 'failed', code: 'cut-off' }
}

function refused(body: unknown): Step {
  const { error } = (body ?? {}) as { error?: { code?: unknown; message?: unknown } }
  if (typeof error?.message !== 'string') return { type: 'failed', code: 'unreachable' }
  return { type: 'refused', code: String(error.code), message: error.message }
}

async function* linesOf(
  body: ReadableStream<Uint8Array<ArrayBuffer>>,
): AsyncGenerator<Record<string, unknown>> {
  let rest = ''
  for await (const text of body.pipeThrough(new TextDecoderStream())) {
    const lines = (rest + text).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) if (line) yield JSON.parse(line)
  }
  if (rest) yield JSON.parse(rest)
}
