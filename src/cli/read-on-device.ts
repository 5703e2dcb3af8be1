import type { Detection } from '../core/fusion/detection.ts'
import type { Failure } from '../core/terms/failure.ts'
import { nodeReaderClient } from '../vision/ocr/node.ts'
import { type Ending, endWith, failed, goOn, type Step } from './exit-codes.ts'
import { openPhoto } from './input/open-photo.ts'

export type Reading = { readonly items: readonly Detection[]; readonly seconds: number }

/** What the reader on this machine finds in a photo, and how long it took. */
export async function readOnDevice(path: string): Promise<Step<Reading>> {
  const photo = await openPhoto(path)
  if (!photo.ok) return photo
  const started = performance.now()
  const items: Detection[] = []
  let failure: Failure | undefined
  for await (const event of nodeReaderClient().look({ photo: photo.value }, new AbortController().signal)) {
    if (event.type === 'detection') items.push(event.detection)
    if (event.type === 'failure') failure = event.failure
  }
  if (failure) return endWith(failed(failure))
  return goOn({ items, seconds: Math.round((performance.now() - started) / 100) / 10 })
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
