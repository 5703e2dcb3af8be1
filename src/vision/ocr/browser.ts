import type { VisionClient } from '../../core/analysis/look.ts'
import { createReader, EngineUnavailable, type ReaderPorts } from './ocr-client.ts'
import type { PageEvent } from './read-page.ts'

/** What the reader's worker sends back. */
export type FromReader =
  | PageEvent
  | { readonly type: 'done' }
  | { readonly type: 'failed'; readonly message: string }

/** How long an idle reader is kept: the next photo is read without loading it again, milliseconds. */
const KEPT_MS = 120_000

let open: { readonly worker: Worker; idle?: ReturnType<typeof setTimeout> } | undefined

/** The reader for browsers: nothing but our own origin, which serves the nets, is asked for anything. */
export function readerClient(
  foods: ReaderPorts['foods'],
  pace: ReaderPorts['pace'],
  { silenceMs = 90_000 } = {},
): VisionClient {
  return createReader({
    readWriting: (image, signal) => readInWorker(new Blob([image.bytes], { type: image.mediaType }), signal),
    foods,
    pace,
    silenceMs,
  })
}

/** One photo at a time: a reader that is stopped half-way is ended, since a net cannot be interrupted. */
async function* readInWorker(photo: Blob, signal: AbortSignal): AsyncGenerator<PageEvent> {
  signal.throwIfAborted()
  const worker = takeWorker()
  const arrived: FromReader[] = []
  let wake = () => {}
  const push = (event: FromReader) => {
    arrived.push(event)
    wake()
  }
  worker.onmessage = (event: MessageEvent<FromReader>) => push(event.data)
  worker.onerror = (event) => push({ type: 'failed', message: event.message })
  worker.postMessage(photo)
  let whole = false
  try {
    for (;;) {
      while (arrived.length === 0) {
        signal.throwIfAborted()
        await new Promise<void>((resolve) => {
          wake = resolve
          signal.addEventListener('abort', () => resolve(), { once: true })
        })
      }
      const event = arrived.shift() as FromReader
      if (event.type === 'failed') throw new EngineUnavailable(event.message)
      if (event.type === 'done') break
      yield event
    }
    whole = true
  } finally {
    if (whole) keepWorker(worker)
    else worker.terminate()
  }
}

function takeWorker(): Worker {
  const kept = open
  open = undefined
  if (!kept) return new Worker(new URL('./reader.worker.ts', import.meta.url), { type: 'module' })
  clearTimeout(kept.idle)
  return kept.worker
}

function keepWorker(worker: Worker): void {
  if (open) {
    worker.terminate()
    return
  }
  open = {
    worker,
    idle: setTimeout(() => {
      worker.terminate()
      open = undefined
    }, KEPT_MS),
  }
}
