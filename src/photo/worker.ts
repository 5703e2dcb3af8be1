import type { Photo } from '../core/analysis/photo.ts'
import type { Result } from '../core/terms/failure.ts'
import { decode } from './decode.ts'
import { drawResized, encodeJpeg } from './draw.ts'
import { inspect, refused } from './inspect.ts'
import { hexadecimal, ORIGINAL_QUALITY, originalSize, SENT_QUALITY, sentSize } from './sizes.ts'

/** A photo without its name: what the worker makes of a file. */
export type LoadedPhoto = Omit<Photo, 'name'>
export type WorkerReply = { readonly result: Result<LoadedPhoto> } | { readonly bug: string }

self.addEventListener('message', async (event: MessageEvent<Blob>) => {
  try {
    const result = await load(event.data)
    const transfer = result.ok ? [result.value.sent.bytes.buffer, result.value.original.bytes.buffer] : []
    self.postMessage({ result } satisfies WorkerReply, { transfer })
  } catch (error) {
    self.postMessage({ bug: String(error) } satisfies WorkerReply)
  }
})

async function load(file: Blob): Promise<Result<LoadedPhoto>> {
  const bytes = await readBytes(file)
  if (!bytes) return refused('damaged')
  const inspected = inspect(bytes)
  if (!inspected.ok) return inspected
  const bitmap = await decode(bytes, inspected.value.format)
  if (!bitmap) return refused('damaged')
  const whole = drawResized(bitmap, originalSize(bitmap))
  const sent = drawResized(whole, sentSize(bitmap))
  bitmap.close()
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  const value = {
    sha256: hexadecimal(digest),
    sent: await encodeJpeg(sent, SENT_QUALITY),
    original: await encodeJpeg(whole, ORIGINAL_QUALITY),
  }
  return { ok: true, value }
}

/** A file moved or deleted since it was picked can no longer be read. */
async function readBytes(file: Blob): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    return new Uint8Array(await file.arrayBuffer())
  } catch {
    return undefined
  }
}
