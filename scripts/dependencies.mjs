import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { alone } from './lock.mjs'
import { root, runNpm, Stop } from './run.mjs'

const lockfile = join(root, 'package-lock.json')
const stampFile = join(root, 'node_modules', '.platelens-stamp')

/** Installs the dependencies if they are missing or not those of package-lock.json. Says so on stderr, once. */
export async function ensureDependencies({ quiet = false } = {}) {
  if (isInstalled()) return
  await alone(async () => {
    if (isInstalled()) return
    if (matchesInstalledTree()) return stamp()
    process.stderr.write('Installing dependencies (a minute or two the first time) …\n')
    const code = await runNpm(['ci', '--include=dev', '--no-fund', '--no-audit'], { quiet })
    if (code !== 0) throw new Stop('Installing the dependencies failed: see what npm says above.')
    stamp()
  })
}

function isInstalled() {
  return existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wanted()
}

function stamp() {
  writeFileSync(stampFile, wanted())
}

/** The lockfile, and the system the native packages were chosen for. */
function wanted() {
  const hash = createHash('sha256').update(readFileSync(lockfile)).digest('hex')
  return `${hash} ${process.platform}-${process.arch}\n`
}

/** npm writes what it installed into a hidden lockfile, last of all: a plain `npm install` needs no second one. */
function matchesInstalledTree() {
  const hidden = join(root, 'node_modules', '.package-lock.json')
  if (!existsSync(hidden)) return false
  const installed = JSON.parse(readFileSync(hidden, 'utf8')).packages
  const locked = Object.entries(JSON.parse(readFileSync(lockfile, 'utf8')).packages)
  return locked.every(([path, entry]) => {
    const found = installed[path]
    if (path === '' || (!found && entry.optional)) return true
    return found?.version === entry.version && existsSync(join(root, path))
  })
}
