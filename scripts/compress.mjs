import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

/** What is worth it; pictures, fonts and nets are packed already. */
const TEXT = new Set(['.css', '.html', '.js', '.json', '.svg', '.txt', '.wasm', '.webmanifest'])
const SMALLEST_BYTES = 1024
/** WebAssembly of many megabytes would take a minute at the better quality, and be a twentieth smaller. */
const LARGE_BYTES = 4 * 1024 * 1024

/** Each file of the folder also as `.br` and `.gz`, once: the server sends these instead of packing anew for everybody. */
export function compressFiles(folder) {
  for (const file of readdirSync(folder, { recursive: true })) {
    if (!TEXT.has(extname(file))) continue
    const path = join(folder, file)
    const bytes = readFileSync(path)
    if (bytes.length < SMALLEST_BYTES) continue
    const quality = bytes.length < LARGE_BYTES ? 9 : 5
    writeFileSync(
      `${path}.br`,
      brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }),
    )
    writeFileSync(`${path}.gz`, gzipSync(bytes, { level: bytes.length < LARGE_BYTES ? 9 : 6 }))
  }
}
