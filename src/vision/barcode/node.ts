import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader'
import { RETAIL_FORMATS, type ReadBarcodes, retailCodes } from './barcode.ts'

let prepared: Promise<unknown> | undefined

/** The decoder of the installed package, started when first used. */
export const nodeBarcodes: ReadBarcodes = async (image) => {
  prepared ??= prepare()
  await prepared
  const codes = await readBarcodes(image.bytes, { formats: [...RETAIL_FORMATS], tryHarder: true })
  return retailCodes(codes, image)
}

async function prepare(): Promise<void> {
  const file = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm')
  const { buffer, byteOffset, byteLength } = await readFile(file)
  const wasmBinary = buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer
  await prepareZXingModule({ overrides: { wasmBinary }, fireImmediately: true })
}
