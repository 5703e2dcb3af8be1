import type { VisionClient } from '../../core/analysis/look.ts'
import type { EncodedImage } from '../../core/analysis/photo.ts'
import { createReader, EngineUnavailable, type ReaderPorts } from './ocr-client.ts'
import type { Page } from './page.ts'
import { tesseractEngine } from './tesseract-engine.ts'

/** The reader for browsers: nothing but our own origin, which serves the recogniser's files, is asked for anything. */
export function readerClient(
  foods: ReaderPorts['foods'],
  { assets = `${import.meta.env.BASE_URL}reader`, timeLimitMs = 90_000 } = {},
): VisionClient {
  return createReader({
    findWriting: findInWorker,
    async openEngine(signal) {
      const { createWorker } = await import('tesseract.js')
      const paths = { workerPath: `${assets}/worker.min.js`, corePath: assets, langPath: assets }
      // The content policy allows workers of our own origin only, no `blob:`.
      return tesseractEngine(createWorker, { ...paths, workerBlobURL: false }, signal)
    },
    foods,
    now: () => performance.now(),
    timeLimitMs,
  })
}

async function findInWorker(
  { bytes, mediaType }: EncodedImage,
  signal: AbortSignal,
): Promise<readonly [Page, Page]> {
  const worker = new Worker(new URL('./find-writing.worker.ts', import.meta.url), { type: 'module' })
  const stop = () => worker.terminate()
  signal.addEventListener('abort', stop, { once: true })
  try {
    return await new Promise<readonly [Page, Page]>((resolve, reject) => {
      worker.addEventListener('message', (event: MessageEvent<readonly [Page, Page]>) => resolve(event.data))
      worker.addEventListener('error', (event) => reject(new EngineUnavailable(event.message)))
      worker.postMessage(new Blob([bytes], { type: mediaType }))
    })
  } finally {
    signal.removeEventListener('abort', stop)
    worker.terminate()
  }
}
