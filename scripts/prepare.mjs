import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { alone, root, run, Stop } from './checkout.mjs'
import { isBuilt } from './inputs.mjs'

/** Installs the dependencies if they are missing or are not those of package-lock.json. */
async function install() {
  await unless(isInstalled, () => {
    process.stderr.write('Installing dependencies (a minute or two the first time) …\n')
    // npm is a script with another name on Windows, which only a shell finds.
    const shell = process.platform === 'win32'
    if (!run('npm', ['ci', '--include=dev'], { shell })) throw new Stop('npm could not install: see above.')
  })
}

/** Builds app, widget, server and command line if what they are made of has changed; `again` in any case. */
async function build(again = false) {
  const isDone = () => isBuilt() && !again
  await unless(isDone, () => {
    process.stderr.write('Building …\n')
    const options = { show: again, env: { NODE_ENV: 'production' } }
    if (!run(process.execPath, ['scripts/build.mjs'], options)) throw new Stop('The build failed: see above.')
  })
}

const STEPS = {
  build,
  rebuild: () => build(true),
  chromium: async () => (await import('./chromium.mjs')).ensureChromium(),
  redis: async () => (await import('./redis.mjs')).ensureRedis(),
}

/** Installs the dependencies, then what is named, where it is missing. Ends the process where something cannot be had. */
export async function prepare(...steps) {
  try {
    await install()
    for (const step of steps) await STEPS[step]()
  } catch (error) {
    if (!(error instanceof Stop)) throw error
    process.stderr.write(`${error.message}\n`)
    process.exit(1)
  }
}

async function unless(isDone, work) {
  if (isDone()) return
  // Another process may have done it while this one waited for its turn.
  await alone(() => isDone() || work())
}

/** npm writes what it installed into a hidden lockfile, last of all. Half a copied folder has that file and not all packages. */
function isInstalled() {
  if (!existsSync(join(root, 'node_modules/.package-lock.json'))) return false
  const [wanted, installed] = ['package-lock.json', 'node_modules/.package-lock.json'].map(
    (file) => JSON.parse(readFileSync(join(root, file), 'utf8')).packages,
  )
  const present = ([path, { version, optional }]) =>
    path === '' || (optional && !installed[path]) || installed[path]?.version === version
  const isThere = (path) => path === '' || existsSync(join(root, path, 'package.json'))
  return (
    Object.entries(wanted).every(present) &&
    Object.values(installed).every(isForThisSystem) &&
    Object.keys(installed).every(isThere)
  )
}

/** Native packages do not move from one system to another with the checkout. */
function isForThisSystem({ os, cpu }) {
  const fits = (list, own) => !list || list.includes(own) || list[0].startsWith('!')
  return fits(os, process.platform) && fits(cpu, process.arch)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await prepare(...process.argv.slice(2))
