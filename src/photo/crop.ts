import type { CropPhoto, EncodedImage } from '../core/analysis/photo.ts'
import type { Result } from '../core/terms/failure.ts'
import type { CropJob, CropReply } from './crop.worker.ts'
import { refused } from './inspect.ts'

let worker: Worker | undefined
let asked = 0

/** Details of one photo are cut by one worker, off the page's thread; it keeps the photo decoded between them. */
export const cropPhoto: CropPhoto = (photo, region, signal) => {
  signal.throwIfAborted()
  worker ??= new Worker(new URL('./crop.worker.ts', import.meta.url), { type: 'module' })
  const current = worker
  asked += 1
  const job = asked
  return new Promise<Result<EncodedImage>>((resolve, reject) => {
    const settled = new AbortController()
    const listening = { signal: settled.signal }
    const done = (result: Result<EncodedImage>) => {
      settled.abort()
      resolve(result)
    }
    const stop = () => {
      settled.abort()
      reject(signal.reason)
    }
    const onReply = ({ data }: MessageEvent<CropReply>) => {
      if (data.job === job) done(data.value ? { ok: true, value: data.value } : refused('damaged'))
    }
    signal.addEventListener('abort', stop, listening)
    current.addEventListener('error', () => done(refused('damaged')), listening)
    current.addEventListener('message', onReply, listening)
    const original = new Blob([photo.original.bytes], { type: photo.original.mediaType })
    current.postMessage({ job, sha256: photo.sha256, original, region } satisfies CropJob)
  })
}
