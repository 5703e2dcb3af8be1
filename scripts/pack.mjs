import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { root, Stop } from './checkout.mjs'

/** Packs what would be published, as it is built, into a folder. Resolves with the file, its size in bytes, and what is in it. */
export function pack(folder, project = root) {
  const args = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder]
  const shell = process.platform === 'win32'
  const { status, stdout, stderr } = spawnSync('npm', args, { cwd: project, encoding: 'utf8', shell })
  if (status !== 0) throw new Stop(`npm could not pack: ${stderr}`)
  const packed = JSON.parse(stdout)
  // One package, by its name or in a list: that depends on npm's version.
  const [{ filename, size, files }] = Array.isArray(packed) ? packed : Object.values(packed)
  return { file: join(folder, filename), size, files: files.map(({ path }) => path) }
}
