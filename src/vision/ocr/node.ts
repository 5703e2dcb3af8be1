import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import sharp from 'sharp'
import { createWorker } from 'tesseract.js'
import type { VisionClient } from '../../core/analysis/look.ts'
import type { EncodedImage } from '../../core/analysis/photo.ts'
import { createReader } from './ocr-client.ts'
import { findWriting, LONGEST_EDGE, type Page } from './page.ts'
import { tesseractEngine } from './tesseract-engine.ts'

export type NodeReaderOptions = {
  /** Folder that holds `eng.traineddata.gz`; by default the one of the installed package. */
  readonly languageFolder?: string
  readonly timeLimitMs?: number
}

/** The reader for the command line: same reading, recogniser and data from the installed packages, no network. */
export function nodeReaderClient(options: NodeReaderOptions = {}): VisionClient {
  const langPath = options.languageFolder ?? installedLanguage()
  return createReader({
    findWriting: decodeAndFind,
    openEngine: (signal) => tesseractEngine(createWorker, { langPath }, signal),
    foods: async () => (await import('../../core/nutrition/table/food-table.ts')).foodTable(),
    now: () => performance.now(),
    timeLimitMs: options.timeLimitMs ?? 90_000,
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

function installedLanguage(): string {
  const manifest = createRequire(import.meta.url).resolve('@tesseract.js-data/eng/package.json')
  return join(dirname(manifest), '4.0.0_best_int')
}
