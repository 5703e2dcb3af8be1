import { readFile } from 'node:fs/promises'
import sharp from 'sharp'
import type { VisionClient } from '../../core/analysis/look.ts'
import type { EncodedImage } from '../../core/analysis/photo.ts'
import type { NormalizedBox } from '../../core/geometry/normalized.ts'
import { pixelBox } from '../../core/geometry/pixel-box.ts'
import type { Result } from '../../core/terms/failure.ts'
import { installed, NOT_INSTALLED, NotInstalled } from '../installed.ts'
import { withCloserLooks } from './closer-looks.ts'
import { type Detector, openDetector, type Picture } from './detector.ts'
import { detectorClient } from './detector-client.ts'
import type { Found } from './model-outputs.ts'
import { selfTest } from './self-test.ts'
import { UnusableModel } from './unusable-model.ts'

/** Rejects with `NotInstalled` where nothing is there to check a model with. */
export async function readyToCheck(): Promise<void> {
  await runtime()
}

/** Loads the file as a detector and tries it. Throws `UnusableModel` if it is none. */
export async function checkModel(file: Uint8Array): Promise<void> {
  const detector = await open(file)
  try {
    await selfTest(detector)
  } finally {
    await detector.close()
  }
}

/** The food eye for the command line: the same detector and classes as in the browser, on the processor. */
export function nodeDetectorClient(model: string, path: string): VisionClient {
  let loading: Promise<Detector> | undefined
  const find = async (
    image: EncodedImage,
    region: NormalizedBox,
    signal: AbortSignal,
  ): Promise<Result<readonly Found[]>> => {
    try {
      loading ??= readFile(path).then(open)
      const detector = await loading
      const picture = await cut(image, region, detector.input)
      signal.throwIfAborted()
      return { ok: true, value: await detector.detect(picture) }
    } catch (error) {
      if (error instanceof NotInstalled) return { ok: false, failure: NOT_INSTALLED }
      if (!(error instanceof UnusableModel)) throw error
      return { ok: false, failure: { kind: 'contract', code: 'unreadable-reply', retryable: true } }
    }
  }
  return withCloserLooks(detectorClient({ model, find, now: () => performance.now() }))
}

async function open(file: Uint8Array): Promise<Detector> {
  return openDetector(await runtime(), file)
}

async function runtime() {
  const ort = await installed(() => import('onnxruntime-web/wasm'))
  // Threads of WebAssembly need what Node's workers do not give it.
  ort.env.wasm.numThreads = 1
  return ort
}

async function cut(
  { bytes, width, height }: EncodedImage,
  region: NormalizedBox,
  input: Detector['input'],
): Promise<Picture> {
  const data = await sharp(bytes)
    .extract(pixelBox(region, { width, height }))
    .resize({ ...input, fit: 'fill' })
    .ensureAlpha()
    .raw()
    .toBuffer()
  return { ...input, data }
}
