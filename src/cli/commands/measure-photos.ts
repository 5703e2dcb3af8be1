import type { Detection } from '../../core/fusion/detection.ts'
import { nodeReaderClient } from '../../vision/ocr/node.ts'
import { failed } from '../exit-codes.ts'
import { ofFile, openPhoto } from '../input/photos.ts'

type Reading = { readonly items: readonly Detection[]; readonly seconds: number }

/** Measures one photo after the other and prints the measures, as JSON or as a table; the first that cannot be measured ends it. */
export async function measurePhotos<T>(
  paths: readonly string[],
  measure: (path: string) => Promise<T>,
  table: (measures: readonly T[]) => string,
  json = false,
): Promise<void> {
  const measures: T[] = []
  for (const path of paths) measures.push(await measure(path))
  process.stdout.write(`${json ? JSON.stringify(measures, null, 1) : table(measures)}\n`)
}

/** What the reader on this machine finds in a photo, and how long it took. */
export async function readOnDevice(path: string): Promise<Reading> {
  const photo = await openPhoto(path)
  const started = performance.now()
  const items: Detection[] = []
  for await (const event of nodeReaderClient().look({ photo }, new AbortController().signal)) {
    if (event.type === 'detection') items.push(event.detection)
    if (event.type === 'failure') throw ofFile(path, failed(event.failure))
  }
  return { items, seconds: Math.round((performance.now() - started) / 100) / 10 }
}
