import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { InstallFailed } from './install-failed.ts'

/** The bytes of a model's file as they come. `of`: how many there will be, if that is said. */
export type Source = { readonly chunks: AsyncIterable<Uint8Array>; readonly of?: number }

/** A hub passes a download on once or twice. */
const MOST_REDIRECTS = 5
/** Nobody waits longer for the next byte, ms. */
const LONGEST_SILENCE_MS = 60_000

/**
 * The hub keeps large files on other machines and redirects to them. Those are its own, under these two names; to any other
 * host nothing is followed.
 */
const HUB = /(^|\.)(huggingface\.co|hf\.co)$/

export function isHub({ protocol, hostname }: URL): boolean {
  return protocol === 'https:' && HUB.test(hostname)
}

/** Asks an address. Redirects are followed only from the hub to the hub, or within one and the same origin. */
export async function openAddress(address: string, signal: AbortSignal): Promise<Source> {
  const silence = new AbortController()
  const either = AbortSignal.any([signal, silence.signal])
  const wait = () => setTimeout(() => silence.abort(), LONGEST_SILENCE_MS)
  let waiting = wait()
  let url = new URL(address)
  for (let redirects = 0; ; redirects++) {
    // Followed by hand: where it leads is to be known before it is asked. No cookie and no key goes along.
    const response = await fetch(url, { redirect: 'manual', signal: either }).catch(() => undefined)
    clearTimeout(waiting)
    if (!response) throw new InstallFailed('unreachable')
    const next = response.status >= 300 && response.status < 400 ? response.headers.get('location') : null
    if (next === null) return { chunks: body(response, wait), ...lengthOf(response) }
    await response.body?.cancel()
    const to = new URL(next, url)
    if (redirects === MOST_REDIRECTS || !((isHub(url) && isHub(to)) || url.origin === to.origin)) {
      throw new InstallFailed('elsewhere')
    }
    url = to
    waiting = wait()
  }
}

async function* body(response: Response, wait: () => NodeJS.Timeout): AsyncGenerator<Uint8Array> {
  if (!response.ok || !response.body) throw new InstallFailed('refused', response.status)
  if (response.headers.get('content-type')?.startsWith('text/html')) throw new InstallFailed('a-page')
  let waiting = wait()
  try {
    for await (const chunk of response.body) {
      clearTimeout(waiting)
      yield chunk
      waiting = wait()
    }
  } catch (error) {
    // The connection broke, or fell silent.
    if (error instanceof InstallFailed) throw error
    throw new InstallFailed('cut-short')
  } finally {
    clearTimeout(waiting)
  }
}

/** Of a body that comes as it is; packed, its length says something else. */
function lengthOf({ headers }: Response): { readonly of?: number } {
  const length = Number(headers.get('content-length'))
  return length > 0 && !headers.has('content-encoding') ? { of: length } : {}
}

/** A copy on this machine. */
export async function openFile(path: string): Promise<Source> {
  const facts = await stat(path).catch(() => undefined)
  if (!facts?.isFile()) throw new InstallFailed('no-file')
  return { chunks: createReadStream(path), of: facts.size }
}
