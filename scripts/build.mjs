import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { hashInputs } from './build-inputs.mjs'
import { ensureDependencies } from './dependencies.mjs'
import { alone } from './lock.mjs'
import { main, root, runPackage, Stop } from './run.mjs'

const dist = join(root, 'dist')
const stampFile = join(dist, '.inputs')

export function isBuilt() {
  return existsSync(stampFile) && readFileSync(stampFile, 'utf8') === hashInputs()
}

/** Builds app, widget, server and command line if their inputs changed since, or always with `force`. */
export async function ensureBuild({ quiet = false, force = false } = {}) {
  if (!force && isBuilt()) return
  await alone(async () => {
    if (!force && isBuilt()) return
    process.stderr.write('Building …\n')
    await build(quiet)
  })
}

/** Built aside and moved into place at the end: a server that runs from `dist` never meets half a build. */
async function build(quiet) {
  const inputs = hashInputs()
  const outDir = `node_modules/.platelens-build-${process.pid}`
  const aside = join(root, outDir)
  const before = `${aside}-before`
  try {
    await vite(['--outDir', `${outDir}/app`], quiet)
    await vite(['--mode', 'embed', '--outDir', `${outDir}/app/embed`], quiet)
    await vite(['--mode', 'node', '--outDir', `${outDir}/node`], quiet)
    writeFileSync(join(aside, '.inputs'), inputs)
    if (existsSync(dist)) renameSync(dist, before)
    renameSync(aside, dist)
  } finally {
    rmSync(aside, { recursive: true, force: true })
    rmSync(before, { recursive: true, force: true })
  }
}

async function vite(args, quiet) {
  const code = await runPackage('vite', ['build', ...args], {
    quiet,
    env: { NODE_ENV: 'production' },
  })
  if (code !== 0) throw new Stop('The build failed: see above.')
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await main(async () => {
    await ensureDependencies()
    await ensureBuild({ force: true })
  })
}
