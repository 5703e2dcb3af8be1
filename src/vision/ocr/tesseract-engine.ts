import type { PSM, Worker, WorkerOptions } from 'tesseract.js'
import { EngineUnavailable } from './ocr-client.ts'
import type { GrayImage } from './raster.ts'
import type { TextEngine } from './read-text.ts'

/** The one segmentation mode used: the image is a single line of writing. */
const SINGLE_LINE = '7' as PSM.SINGLE_LINE
const PRICE_CHARACTERS = '0123456789.,€$£'

type CreateWorker = (langs: string, oem: number, options: Partial<WorkerOptions>) => Promise<Worker>

/** Starts tesseract.js with its neural recogniser for English; rejects with `EngineUnavailable`. */
export async function tesseractEngine(
  createWorker: CreateWorker,
  options: Partial<WorkerOptions>,
  signal: AbortSignal,
): Promise<TextEngine> {
  const opening = createWorker('eng', 1, { ...options, cacheMethod: 'none', errorHandler: () => {} })
  const stop = () => opening.then((worker) => worker.terminate()).catch(() => {})
  signal.addEventListener('abort', stop, { once: true })
  /** A worker that is gone takes a request as a bug nobody can catch. */
  const ask = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      signal.throwIfAborted()
      return await work()
    } catch (cause) {
      throw new EngineUnavailable('The recogniser is not available.', { cause })
    }
  }
  const worker = await ask(() => opening)
  await ask(() => worker.setParameters({ tessedit_pageseg_mode: SINGLE_LINE }))
  let expecting: 'line' | 'price' = 'line'
  return {
    async recognise(image, expected) {
      if (expected !== expecting) {
        const allowed = expected === 'price' ? PRICE_CHARACTERS : ''
        await ask(() => worker.setParameters({ tessedit_char_whitelist: allowed }))
        expecting = expected
      }
      const { data } = await ask(() => worker.recognize(portableGraymap(image) as never))
      return { text: data.text.replace(/\s+/g, ' ').trim(), confidence: data.confidence }
    },
    async close() {
      await worker.terminate()
    },
  }
}

/** Binary PGM (netpbm "P5"): the one image format that needs no encoder; Leptonica reads it. */
function portableGraymap({ width, height, data }: GrayImage): Uint8Array {
  const header = new TextEncoder().encode(`P5\n${width} ${height}\n255\n`)
  const bytes = new Uint8Array(header.length + data.length)
  bytes.set(header)
  bytes.set(data, header.length)
  return bytes
}
