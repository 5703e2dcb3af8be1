import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { createServer } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

/** An older Node ends here with a sentence, not in the middle of a build. */
const [major, minor] = process.versions.node.split('.').map(Number)
if (!((major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22)) {
  process.stderr.write(
    `Dishlight needs Node 20.19, or 22.12 and later. This is ${process.version}. See https://nodejs.org.\n`,
  )
  process.exit(1)
}

/** The checkout's folder, wherever the command was typed. */
export const root = fileURLToPath(new URL('..', import.meta.url))

/** An expected end: one sentence for the person, no stack. */
export class Stop extends Error {}

/** Whether a program succeeds. What it says goes to stderr, and only if it fails, unless `show` lets it through. */
export function run(command, args, { show = false, env = {}, shell = false } = {}) {
  const { status, error, output } = spawnSync(command, args, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: show ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    maxBuffer: Number.POSITIVE_INFINITY,
    shell,
  })
  if (status === 0) return true
  if (error) process.stderr.write(`${error.message}\n`)
  for (const held of output ?? []) if (held) process.stderr.write(held)
  return false
}

const POLL_MS = 200
const PATIENCE_MS = 600_000

/**
 * Does `work` while no other process of this checkout does: one installs and builds, the others wait and find it done.
 * The lock is a port of this machine, which the system frees however its owner ends. (Installing replaces
 * `node_modules`, so neither a package nor a file in there can be the lock.)
 */
export async function alone(work) {
  // Below the ports that systems hand out by themselves, so that no outgoing connection takes it.
  const port = 20_000 + (createHash('sha256').update(root).digest().readUInt16BE() % 12_000)
  for (const deadline = Date.now() + PATIENCE_MS; Date.now() < deadline; await wait(POLL_MS)) {
    const lock = await take(port)
    if (!lock) continue
    try {
      return await work()
    } finally {
      lock.close()
    }
  }
  throw new Stop(`Another program has held port ${port}, by which builds take turns, for ten minutes.`)
}

/** Whoever listens holds the lock. Where no port can be had at all, there is no lock either. */
function take(port) {
  return new Promise((answer) => {
    const lock = createServer()
    lock.once('error', (error) => answer(error.code === 'EADDRINUSE' ? undefined : lock))
    lock.listen(port, '127.0.0.1', () => answer(lock))
  })
}
