import { pixelBox } from '../../core/geometry/pixel-box.ts'
import type { Failure, Result } from '../../core/terms/failure.ts'
import type { Detector, Picture } from './detector.ts'
import type { Found } from './model-outputs.ts'
import { UnusableModel } from './unusable-model.ts'
import type { DetectorJob, DetectorReply } from './worker-messages.ts'
import { openOnDevice } from './worker-runtime.ts'

type Job = Extract<DetectorJob, { job: number }>

/** The model and the photo asked for last stay loaded: the next job is most likely about them. */
let loaded: { readonly model: string; readonly detector: Promise<Detector> } | undefined
let held: { readonly key: number; readonly bitmap: ImageBitmap } | undefined
const cancelled = new Set<number>()
let last: Promise<void> = Promise.resolve()

self.addEventListener('message', ({ data }: MessageEvent<DetectorJob>) => {
  if ('cancelled' in data) cancelled.add(data.cancelled)
  else last = last.then(() => work(data)).catch(breakDown)
})

/** A bug: thrown where the page hears of it, which it does not of a promise's. */
function breakDown(error: unknown): void {
  setTimeout(() => {
    throw error
  })
}

async function work(job: Job): Promise<void> {
  if (cancelled.delete(job.job)) return
  self.postMessage({ job: job.job, result: await find(job) } satisfies DetectorReply)
  cancelled.delete(job.job)
}

async function find(job: Job): Promise<Result<readonly Found[]>> {
  try {
    const detector = await detectorOf(job.model)
    return { ok: true, value: await detector.detect(await pictureOf(job, detector)) }
  } catch (error) {
    loaded = undefined
    if (error instanceof Unreachable) return { ok: false, failure: error.failure }
    if (!(error instanceof UnusableModel)) throw error
    return { ok: false, failure: { kind: 'contract', code: 'unreadable-reply', retryable: true } }
  }
}

async function detectorOf(model: string): Promise<Detector> {
  if (loaded && loaded.model !== model) await (await loaded.detector).close()
  if (loaded?.model !== model) loaded = { model, detector: fetchModel(model).then(openOnDevice) }
  return await loaded.detector
}

/** The model's file could not be had from our own server. */
class Unreachable extends Error {
  readonly failure: Failure

  constructor(failure: Failure) {
    super(failure.code)
    this.failure = failure
  }
}

async function fetchModel(model: string): Promise<Uint8Array> {
  const response = await fetch(model).catch(() => undefined)
  if (!response) throw new Unreachable({ kind: 'transport', code: 'offline', retryable: true })
  if (!response.ok) throw new Unreachable({ kind: 'provider', code: 'unknown-model', retryable: false })
  return new Uint8Array(await response.arrayBuffer())
}

async function pictureOf({ photo, photoKey, region }: Job, { input }: Detector): Promise<Picture> {
  if (held?.key !== photoKey) {
    held?.bitmap.close()
    held = { key: photoKey, bitmap: await createImageBitmap(photo) }
  }
  const { left, top, width, height } = pixelBox(region, held.bitmap)
  const canvas = new OffscreenCanvas(input.width, input.height)
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (!context) throw new Error('This browser gives workers no 2D canvas.')
  context.imageSmoothingQuality = 'high'
  context.drawImage(held.bitmap, left, top, width, height, 0, 0, input.width, input.height)
  return context.getImageData(0, 0, input.width, input.height)
}
