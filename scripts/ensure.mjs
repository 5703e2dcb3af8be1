import { fileURLToPath } from 'node:url'
import { ensureBuild } from './build.mjs'
import { ensureDependencies } from './dependencies.mjs'
import { main, Stop } from './run.mjs'

/** Dependencies installed and everything built, each only if missing or stale. */
export async function ensure({ quiet = false } = {}) {
  requireNode()
  await ensureDependencies({ quiet })
  await ensureBuild({ quiet })
}

/** Platelens and its build tools need Node 20.19, or 22.12 and later. */
export function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  const enough = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22
  if (enough) return
  throw new Stop(
    `Platelens needs Node 20.19 or 22.12 and later; this is ${process.version}. See https://nodejs.org.`,
  )
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main(() => ensure())
