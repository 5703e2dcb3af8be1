import type { LookEvent } from '../../../src/core/analysis/look.ts'
import type { Photo } from '../../../src/core/analysis/photo.ts'
import type { NormalizedBox } from '../../../src/core/geometry/normalized.ts'
import { loadForeignNames } from '../../../src/food-data/browser.ts'
import { cropPhoto } from '../../../src/photo/crop.ts'
import { loadPhoto } from '../../../src/photo/load.ts'
import { PACE } from '../../../src/viewer/pace.ts'
import { browserBarcodes } from '../../../src/vision/barcode/browser.ts'
import { readerClient } from '../../../src/vision/ocr/browser.ts'

/** What the browser tests call: photo loading and reading as the app uses them, without the app around them. */
const harness = {
  loadPhoto: (bytes: readonly number[], name: string) =>
    loadPhoto(new Blob([Uint8Array.from(bytes)]), name, new AbortController().signal),

  loadZeros: (count: number) =>
    loadPhoto(new Blob([new Uint8Array(count)]), 'zeros', new AbortController().signal),

  /** Stops once the worker has begun, then loads another: the name of what went wrong, and whether the other came. */
  async stopAndLoad(first: readonly number[], then: readonly number[]) {
    const controller = new AbortController()
    const stopped = loadPhoto(new Blob([Uint8Array.from(first)]), 'first', controller.signal)
    // The job is handed over within these turns, and no answer can come before the last of them.
    for (let turn = 0; turn < 20; turn += 1) await undefined
    controller.abort()
    const error = await stopped.then(
      () => 'nothing',
      (reason: unknown) => (reason instanceof DOMException ? reason.name : String(reason)),
    )
    return { error, next: await harness.loadPhoto(then, 'second') }
  },

  /** Loads a photo and cuts these parts of it, all at once. */
  async crops(bytes: readonly number[], regions: readonly NormalizedBox[]) {
    const signal = new AbortController().signal
    const photo = await harness.loadPhoto(bytes, 'photo')
    if (!photo.ok) throw new Error(photo.failure.code)
    const cut = await Promise.all(regions.map((region) => cropPhoto(photo.value, region, signal)))
    return cut.map((result) =>
      result.ok ? { ...result.value, bytes: [...result.value.bytes] } : result.failure.code,
    )
  },

  async read(photo: Photo, options: { silenceMs?: number } = {}) {
    const events: LookEvent[] = []
    const look = readerClient(() => loadForeignNames(PACE), PACE, options).look(
      { photo },
      new AbortController().signal,
    )
    for await (const event of look) events.push(event)
    return events
  },

  async barcodes(photo: Photo) {
    return await browserBarcodes(photo.original, new AbortController().signal)
  },

  /** Mean colours of the four quarters of an encoded image, and its size. */
  async quarters(bytes: readonly number[]) {
    const bitmap = await createImageBitmap(new Blob([Uint8Array.from(bytes)]), { imageOrientation: 'none' })
    const { width, height } = bitmap
    const context = new OffscreenCanvas(width, height).getContext('2d')
    if (!context) throw new Error('no canvas')
    context.drawImage(bitmap, 0, 0)
    const at = (x: number, y: number) => {
      const pixel = context.getImageData(Math.floor(width * x), Math.floor(height * y), 1, 1).data
      return [...pixel.slice(0, 3)]
    }
    return { width, height, colours: [at(0.25, 0.25), at(0.75, 0.25), at(0.25, 0.75), at(0.75, 0.75)] }
  },
}

export type Harness = typeof harness
Object.assign(window, { harness })
