import type { Detection } from '../../src/core/fusion/detection.ts'
import { type ReaderScore, scoreReading } from '../../src/evaluate/reader-score.ts'
import { foodTable, foodTableTexts } from '../../src/food-data/node.ts'
import { loadPhotoBytes } from '../../src/photo/node/load.ts'
import { nodeReaderClient } from '../../src/vision/ocr/node.ts'
import { sharedChromium } from './chromium.ts'
import { drawnMenus } from './drawn-menus.ts'
import { READING_MS } from './reading-time.ts'

export type ReadMenu = ReaderScore & {
  readonly photo: string
  readonly unread: number
  readonly seconds: number
  /** What is not as it is written, for whoever looks into it. */
  readonly amiss: readonly string[]
}

/**
 * Draws the menus of a seed and reads each, or those of these numbers, with the reader for the command line, in this
 * process.
 */
export async function* readDrawnMenus(seed?: string, only?: ReadonlySet<number>): AsyncGenerator<ReadMenu> {
  const foods = foodTable()
  const reader = nodeReaderClient(async () => foods, foodTableTexts, { silenceMs: READING_MS })
  const menus = await drawnMenus(await sharedChromium(), foods, seed, only)
  for (const { name, photo: bytes, truth } of menus) {
    const photo = await loadPhotoBytes(bytes, name)
    if (!photo.ok) throw new Error(photo.failure.code)
    const started = performance.now()
    const items: Detection[] = []
    let unread = 0
    for await (const event of reader.look({ photo: photo.value }, new AbortController().signal)) {
      if (event.type === 'detection') items.push(event.detection)
      if (event.type === 'unread') unread += event.lines
      if (event.type === 'failure') throw new Error(`${name}: ${event.failure.kind}`)
    }
    const told = (label: string, price?: string) =>
      `${label.toLowerCase()} · ${price?.replace('€ ', '') ?? '–'}`
    const read = new Set(items.map(({ label, menu }) => told(label, menu?.price)))
    const there = new Set(truth.lines.map(({ label, price }) => told(label, price)))
    yield {
      photo: name,
      ...scoreReading(truth, items, foods),
      unread,
      seconds: (performance.now() - started) / 1000,
      amiss: [
        ...[...there].filter((one) => !read.has(one)).map((one) => `− ${one}`),
        ...[...read].filter((one) => !there.has(one)).map((one) => `+ ${one}`),
      ],
    }
  }
}
