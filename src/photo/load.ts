import type { LoadPhoto } from '../core/analysis/photo.ts'
import { PART_MISSING, type Result } from '../core/terms/failure.ts'
import { refusedUnread } from './inspect.ts'
import type { LoadedPhoto, WorkerReply } from './worker.ts'

/**
 * A file becomes a photo: upright, resized, without metadata, hashed; all of it off the page's thread. What cannot be
 * used is refused with a failure of kind `photo`. Abort stops the work and rejects with the signal's reason.
 */
export const loadPhoto: LoadPhoto = async (file, name, signal) => {
  signal.throwIfAborted()
  const refusal = refusedUnread(file.size)
  if (refusal) return refusal
  const turn = previous.then(() => runInWorker(file, signal))
  previous = turn.catch(() => undefined)
  const loaded = await turn
  return loaded.ok ? { ok: true, value: { name, ...loaded.value } } : loaded
}

/** One photo at a time: two of 50 megapixels side by side would not fit a phone. */
let previous: Promise<unknown> = Promise.resolve()

/** Kept for the next photo; a stopped job takes its worker with it. */
let worker: Worker | undefined

function runInWorker(file: Blob, signal: AbortSignal): Promise<Result<LoadedPhoto>> {
  signal.throwIfAborted()
  worker ??= new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
  const current = worker
  return new Promise((resolve, reject) => {
    const settled = new AbortController()
    const listening = { signal: settled.signal }
    const giveUp = (reason: unknown) => {
      settled.abort()
      current.terminate()
      worker = undefined
      reject(reason)
    }
    const onReply = ({ data }: MessageEvent<WorkerReply>) => {
      if ('bug' in data) return giveUp(new Error(data.bug))
      settled.abort()
      resolve(data.result)
    }
    signal.addEventListener('abort', () => giveUp(signal.reason), listening)
    const onError = (event: Event) => {
      // Its script did not come: of what goes wrong in it there is a message.
      if (event instanceof ErrorEvent) return giveUp(new Error(event.message))
      resolve({ ok: false, failure: PART_MISSING })
      giveUp(event)
    }
    current.addEventListener('error', onError, listening)
    current.addEventListener('message', onReply, listening)
    current.postMessage(file)
  })
}
