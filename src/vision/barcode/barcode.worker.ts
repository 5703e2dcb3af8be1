import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader'
import wasmUrl from 'zxing-wasm/reader/zxing_reader.wasm?url'
import { RETAIL_FORMATS, retailCodes } from './barcode.ts'

/** In: an encoded photo. Out: the retail barcodes on it. Off the page's thread; the decoder comes from our own build. */
self.addEventListener('message', async ({ data }: MessageEvent<Blob>) => {
  try {
    await prepareZXingModule({ overrides: { locateFile: () => wasmUrl }, fireImmediately: true })
    const bitmap = await createImageBitmap(data)
    const { width, height } = bitmap
    bitmap.close()
    const codes = await readBarcodes(data, { formats: [...RETAIL_FORMATS], tryHarder: true })
    self.postMessage({ codes: retailCodes(codes, { width, height }) })
  } catch (error) {
    self.postMessage({ broke: String(error) })
  }
})
