import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import sharp from 'sharp'
import { prepareZXingModule, writeBarcode } from 'zxing-wasm/writer'

type Format = 'EAN13' | 'EAN8' | 'UPCA' | 'UPCE'

const WIDTH = 1200
const HEIGHT = 900

/** A pack's corner as a camera sees it: the barcode small, tilted, a little soft, on a coloured ground, as JPEG. */
export async function barcodePhoto(text: string, format: Format) {
  const wasm = readFileSync(createRequire(import.meta.url).resolve('zxing-wasm/writer/zxing_writer.wasm'))
  const wasmBinary = new Uint8Array(wasm).buffer
  await prepareZXingModule({ overrides: { wasmBinary }, fireImmediately: true })
  const { image, error } = await writeBarcode(text, { format, scale: 4 })
  if (!image) throw new Error(error)
  const code = await sharp(Buffer.from(await image.arrayBuffer()))
    .extend({ top: 30, bottom: 30, left: 50, right: 50, background: '#fff' })
    .rotate(7, { background: '#c9b48f' })
    .png()
    .toBuffer()
  const bytes = await sharp({ create: { width: WIDTH, height: HEIGHT, channels: 3, background: '#c9b48f' } })
    .composite([{ input: code, left: 500, top: 320 }])
    .blur(0.8)
    .jpeg({ quality: 80 })
    .toBuffer()
  return { bytes: new Uint8Array(bytes), mediaType: 'image/jpeg', width: WIDTH, height: HEIGHT } as const
}
