import everyday from '../../core/nutrition/table/data/everyday.txt?url&no-inline'
import names from '../../core/nutrition/table/data/names.txt?url&no-inline'
import usda from '../../core/nutrition/table/data/usda.txt?url&no-inline'
import world from '../../core/nutrition/table/data/world.txt?url&no-inline'
import type { FromReader } from './browser.ts'
import { fetched, fetchNet } from './fetch-net.ts'
import { openLanes } from './lanes.ts'
import type { RgbImage } from './nets.ts'
import { pageSize } from './page-size.ts'
import { readPage } from './read-page.ts'
import { compileRuntime, isThreadOfRuntime, runtimeFrom } from './runtime.ts'
import { type Vocabulary, vocabularyFrom } from './vocabulary.ts'
import { openWritingEngine, type WritingEngine } from './writing-engine.ts'

/** Every device has two. */
const CORES = Math.min(2, navigator.hardwareConcurrency)

let ready: Promise<readonly [WritingEngine, Vocabulary]> | undefined

/** In: an encoded photo. Out: its writing, line by line. All of it off the page's thread. */
async function onPhoto({ data }: MessageEvent<Blob>): Promise<void> {
  try {
    ready ??= Promise.all([openEngine(), vocabulary()])
    const [engine, words] = await ready
    for await (const event of readPage(engine, await pixelsOf(data), words)) send(event)
    send({ type: 'done' })
  } catch (error) {
    ready = undefined
    send({ type: 'failed', message: error instanceof Error ? error.message : String(error) })
  }
}

if (!isThreadOfRuntime) self.addEventListener('message', onPhoto)

async function openEngine(): Promise<WritingEngine> {
  const compiled = await compileRuntime()
  // Two threads find lines, one large job; short lines are read faster side by side than by two threads.
  const lanes = openLanes(CORES, compiled)
  return await openWritingEngine(runtimeFrom(compiled, CORES), fetchNet, lanes)
}

function send(event: FromReader): void {
  self.postMessage(event)
}

async function vocabulary(): Promise<Vocabulary> {
  const tables = [everyday, world, usda, names].map(async (url) => (await fetched(url)).text())
  return vocabularyFrom(await Promise.all(tables))
}

async function pixelsOf(photo: Blob): Promise<RgbImage> {
  const full = await createImageBitmap(photo)
  const { width, height } = pageSize(full)
  const canvas = new OffscreenCanvas(width, height)
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (!context) throw new Error('This browser gives workers no 2D canvas.')
  context.imageSmoothingQuality = 'high'
  context.drawImage(full, 0, 0, width, height)
  full.close()
  const { data: rgba } = context.getImageData(0, 0, width, height)
  const data = new Uint8Array(width * height * 3)
  for (let i = 0; i < width * height; i++) {
    data[3 * i] = rgba[4 * i] as number
    data[3 * i + 1] = rgba[4 * i + 1] as number
    data[3 * i + 2] = rgba[4 * i + 2] as number
  }
  return { width, height, data }
}
