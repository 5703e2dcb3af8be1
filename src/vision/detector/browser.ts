import type { VisionClient } from '../../core/analysis/look.ts'
import type { EncodedImage } from '../../core/analysis/photo.ts'
import type { Result } from '../../core/terms/failure.ts'
import { fetchJson } from '../../wire/fetch-json.ts'
import { modelPath, modelsSchema } from '../../wire/models.ts'
import { withCloserLooks } from './closer-looks.ts'
import { type DetectorPorts, detectorClient } from './detector-client.ts'
import type { DetectorJob, DetectorReply } from './worker-messages.ts'

/** The food eye in the browser: a model that our own server has, run in a worker here. */
export async function browserDetector(model: string): Promise<Result<VisionClient>> {
  const listed = await fetchJson('api/models', modelsSchema)
  if (!listed.ok) return listed
  const installed = listed.value.models.find(({ id }) => id === model)?.installed
  if (!installed) return { ok: false, failure: { kind: 'provider', code: 'unknown-model', retryable: false } }
  const address = new URL(modelPath(model, installed.sha256), document.baseURI).href
  const client = detectorClient({ model, find: findWith(address), now: () => performance.now() })
  return { ok: true, value: withCloserLooks(client) }
}

let worker: Worker | undefined
let jobs = 0
const photoKeys = new WeakMap<EncodedImage, number>()

/** One worker for all: it keeps the model loaded between photos. */
function findWith(model: string): DetectorPorts['find'] {
  return (image, region, signal) => {
    signal.throwIfAborted()
    worker ??= new Worker(new URL('./detector.worker.ts', import.meta.url), { type: 'module' })
    const current = worker
    const job = ++jobs
    const photoKey = photoKeys.get(image) ?? job
    photoKeys.set(image, photoKey)
    return new Promise((resolve, reject) => {
      const settled = new AbortController()
      const listening = { signal: settled.signal }
      const onReply = ({ data }: MessageEvent<DetectorReply>) => {
        if (data.job !== job) return
        settled.abort()
        resolve(data.result)
      }
      const onBreakdown = () => {
        settled.abort()
        current.terminate()
        if (worker === current) worker = undefined
        resolve({ ok: false, failure: { kind: 'transport', code: 'server-error', retryable: true } })
      }
      const onAbort = () => {
        settled.abort()
        current.postMessage({ cancelled: job } satisfies DetectorJob)
        reject(signal.reason)
      }
      current.addEventListener('message', onReply, listening)
      current.addEventListener('error', onBreakdown, listening)
      signal.addEventListener('abort', onAbort, listening)
      const photo = new Blob([image.bytes], { type: image.mediaType })
      current.postMessage({ job, model, photo, photoKey, region } satisfies DetectorJob)
    })
  }
}
