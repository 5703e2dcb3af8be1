import { collect } from '../core/analysis/collect-looks.ts'
import { failuresOf } from '../core/analysis/run.ts'
import type { Detection } from '../core/fusion/detection.ts'
import { nodeReaderClient } from '../vision/ocr/node.ts'
import { type Ending, endWith, failed, goOn, type Step } from './exit-codes.ts'
import { openPhoto } from './input/open-photo.ts'

export type Reading = { readonly items: readonly Detection[]; readonly seconds: number }

/** What the reader on this machine finds in a photo, and how long it took. */
export async function readOnDevice(path: string): Promise<Step<Reading>> {
  const photo = await openPhoto(path)
  if (!photo.ok) return photo
  const started = performance.now()
  const events = nodeReaderClient().look({ photo: photo.value }, new AbortController().signal)
  const { analysis, run } = await collect(photo.value, events)
  const [failure] = failuresOf(run)
  if (failure) return endWith(failed(failure))
  return goOn({ items: analysis.sightings, seconds: Math.round((performance.now() - started) / 100) / 10 })
}

/** Measures one photo after the other; the first that cannot be measured ends it. */
export async function measureEach<T>(
  paths: readonly string[],
  measure: (path: string) => Promise<Step<T>>,
): Promise<Step<readonly T[]>> {
  const measured: T[] = []
  for (const path of paths) {
    const result = await measure(path)
    if (!result.ok) return result
    measured.push(result.value)
  }
  return goOn(measured)
}

/** Prints what was measured, as JSON or as a table. */
export function print<T>(
  measured: readonly T[],
  table: (measured: readonly T[]) => string,
  json = false,
): Ending {
  process.stdout.write(`${json ? JSON.stringify(measured, null, 1) : table(measured)}\n`)
  return { code: 0 }
}
