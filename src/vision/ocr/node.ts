import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import sharp from 'sharp'
import { createWorker } from 'tesseract.js'
import type { VisionClient } from '../../core/analysis/look.ts'
import type { EncodedImage } from '../../core/analysis/photo.ts'
import { createReader, type ReaderPorts } from './ocr-client.ts'
import { findWriting, LONGEST_EDGE, type Page } from './page.ts'
import { tesseractEngine } from './tesseract-engine.ts'

/** The reader for the command line: same reading, recogniser and data from the installed packages, no network. */
export function nodeReaderClient(foods: ReaderPorts['foods'], { timeLimitMs = 90_000 } = {}): VisionClient {
  const data = createRequire(import.meta.url).resolve('@tesseract.js-data/eng/package.json')
  const langPath = join(dirname(data), '4.0.0_best_int')
  return createReader({
    findWriting: decodeAndFind,
    openEngine: (signal) => tesseractEngine(createWorker, { langPath }, signal),
    foods,
    now: () => performance.now(),
    timeLimitMs,
  })
}

async function decodeAndFind({ bytes }: EncodedImage): Promise<readonly [Page, Page]> {
  const { data, info } = await sharp(bytes)
    .resize({ width: LONGEST_EDGE, height: LONGEST_EDGE, fit: 'inside', withoutEnlargement: true })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  return findWriting({ width: info.width, height: info.height, data })
}
