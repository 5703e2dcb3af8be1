import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './checkout.mjs'

/** All that a build reads, besides installed packages, which the lockfile stands for. */
const FILES = [
  'index.html',
  'vite.config.ts',
  'tsconfig.json',
  'tsconfig.package.json',
  'package.json',
  'package-lock.json',
]
const FOLDERS = ['src', 'public', 'licences', 'scripts']

export const dist = join(root, 'dist')

/** Where a build keeps the hash of what it was made of. */
export const STAMP = '.inputs'

const sha256 = (data) => createHash('sha256').update(data).digest('hex')

/** One hash over names and contents, so that neither a checkout's dates nor a touched file cause a build. */
export function hashInputs() {
  const inFolders = FOLDERS.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true }).map((file) => join(folder, file)),
  )
  const files = [...FILES, ...inFolders.sort()].filter((file) => statSync(join(root, file)).isFile())
  return sha256(files.map((file) => `${file} ${sha256(readFileSync(join(root, file)))}`).join('\n'))
}

export function isBuilt() {
  const stamp = join(dist, STAMP)
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === hashInputs()
}
