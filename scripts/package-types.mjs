import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { root, Stop } from './checkout.mjs'

/** The files of `src` that the npm package offers by name; see `exports` in package.json. */
const { include: OFFERED } = JSON.parse(readFileSync(join(root, 'tsconfig.package.json'), 'utf8'))

/** An import of another of them. */
const RELATIVE = /((?:from|import) ?\(?['"])(\.{1,2}\/[^'"]+)(['"])/g

/** Writes the types of what the npm package offers to a folder, and nothing that those do not mention. */
export function writeTypes(outDir) {
  const tsc = join(root, 'node_modules/typescript/bin/tsc')
  const args = [tsc, '-p', join(root, 'tsconfig.package.json'), '--outDir', outDir]
  const { status, stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  if (status !== 0) throw new Stop(`The types could not be written:\n${stdout}`)
  const mentioned = new Set()
  const visit = (file) => {
    if (mentioned.has(file) || !existsSync(file)) return
    mentioned.add(file)
    const text = readFileSync(file, 'utf8')
    // As every compiler resolves them, whatever it is set to.
    writeFileSync(
      file,
      text.replace(RELATIVE, (_, before, path, after) => `${before}${path.replace(/tsx?$/, 'js')}${after}`),
    )
    for (const [, , path] of text.matchAll(RELATIVE)) visit(declarationOf(resolve(dirname(file), path)))
  }
  for (const file of OFFERED) visit(declarationOf(join(outDir, file.replace(/^src\//, ''))))
  for (const entry of readdirSync(outDir, { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath, entry.name)
    if (entry.isFile() && !mentioned.has(file)) rmSync(file)
  }
}

function declarationOf(path) {
  return path.replace(/\.(tsx?|js)$/, '.d.ts')
}
