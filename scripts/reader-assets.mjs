import { copyFile, mkdir, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, dirname, join, resolve } from 'node:path'

const require = createRequire(import.meta.url)
const folderOf = (name) => dirname(require.resolve(`${name}/package.json`))

/** The recogniser's worker, its core for every level of SIMD, and its data for English: 15 MB, fetched when first used. */
function readerAssets() {
  const core = folderOf('tesseract.js-core')
  return [
    join(folderOf('tesseract.js'), 'dist/worker.min.js'),
    join(core, 'tesseract-core-relaxedsimd-lstm.wasm.js'),
    join(core, 'tesseract-core-simd-lstm.wasm.js'),
    join(core, 'tesseract-core-lstm.wasm.js'),
    join(folderOf('@tesseract.js-data/eng'), '4.0.0_best_int/eng.traineddata.gz'),
  ]
}

/** Copies the on-device reader's files into `outDir`/reader. */
export async function copyReaderAssets(outDir) {
  const folder = join(outDir, 'reader')
  await mkdir(folder, { recursive: true })
  await Promise.all(readerAssets().map((file) => copyFile(file, join(folder, basename(file)))))
}

/** Vite plugin: the reader's files beside the built app, and under `/reader/` while developing. */
export function readerAssetsPlugin() {
  let outDir = ''
  return {
    name: 'reader-assets',
    configResolved(config) {
      outDir = resolve(config.root, config.build.outDir)
    },
    async writeBundle() {
      await copyReaderAssets(outDir)
    },
    configureServer(server) {
      server.middlewares.use('/reader', async (request, response, next) => {
        const wanted = basename(new URL(request.url ?? '/', 'http://localhost').pathname)
        const file = readerAssets().find((asset) => basename(asset) === wanted)
        if (!file) return next()
        response.setHeader(
          'Content-Type',
          file.endsWith('.js') ? 'text/javascript' : 'application/octet-stream',
        )
        response.end(await readFile(file))
      })
    },
  }
}
