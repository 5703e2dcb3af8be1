import type { Barcode, ReadBarcodes } from './barcode.ts'

type Reply = { readonly codes: readonly Barcode[] } | { readonly broke: string }

/** The decoder in a worker of its own, there only while it works. */
export const browserBarcodes: ReadBarcodes = async ({ bytes, mediaType }, signal) => {
  const worker = new Worker(new URL('./barcode.worker.ts', import.meta.url), { type: 'module' })
  try {
    return await new Promise<readonly Barcode[]>((resolve, reject) => {
      const fail = (why: string) => reject(new Error(`The barcode decoder did not run: ${why}`))
      signal.addEventListener('abort', () => fail('stopped'), { once: true })
      worker.addEventListener('error', ({ message }) => fail(message))
      worker.addEventListener('message', ({ data }: MessageEvent<Reply>) =>
        'codes' in data ? resolve(data.codes) : fail(data.broke),
      )
      worker.postMessage(new Blob([bytes], { type: mediaType }))
    })
  } finally {
    worker.terminate()
  }
}
