import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './run.mjs'

/** All that a build reads, besides installed packages, which the lockfile stands for. */
const INPUTS = [
  'src',
  'public',
  'index.html',
  'vite.config.ts',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
  'scripts/build.mjs',
  'scripts/reader-assets.mjs',
  'scripts/messages-plugin.mjs',
  'scripts/compile-messages.mjs',
  'scripts/message-placeholders.mjs',
]

/** One hash over names and contents, so that neither a checkout's dates nor a touched file cause a build. */
export function hashInputs() {
  const hash = createHash('sha256')
  for (const input of INPUTS) {
    for (const file of filesUnder(input)) {
      hash
        .update(`${file}\0`)
        .update(readFileSync(join(root, file)))
        .update('\0')
    }
  }
  return hash.digest('hex')
}

function filesUnder(path) {
  const absolute = join(root, path)
  if (!existsSync(absolute)) return []
  if (!statSync(absolute).isDirectory()) return [path]
  return readdirSync(absolute)
    .sort()
    .flatMap((name) => filesUnder(`${path}/${name}`))
}
