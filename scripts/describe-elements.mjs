import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { cli } from '@custom-elements-manifest/analyzer/cli.js'
import { root } from './checkout.mjs'

const CONFIG = 'scripts/custom-elements.config.mjs'

/** Where the npm package has what stands in these files. */
const PACKAGED = {
  'src/embed/element.tsx': 'dist/package/element.js',
  'src/embed/upload/upload-element.ts': 'dist/package/element/upload.js',
}

/** Writes `custom-elements.json`, from which editors know the elements, and prints the hash by which a page may pin the one script. */
export async function describeElements(folder) {
  const manifest = await cli({ argv: ['analyze', '--config', CONFIG], cwd: root, noWrite: true })
  const modules = manifest.modules.filter(({ path }) => path in PACKAGED).map(asPackaged)
  writeFileSync(
    join(folder, 'custom-elements.json'),
    `${JSON.stringify({ ...manifest, modules }, null, 1)}\n`,
  )
  const script = readFileSync(join(folder, 'dish-light.iife.js'))
  const hash = createHash('sha384').update(script).digest('base64')
  process.stdout.write(`dish-light.iife.js integrity="sha384-${hash}"\n`)
}

/** The classes of the elements alone: what else their files have is for themselves. */
function asPackaged({ path, declarations, ...module }) {
  const elements = declarations.filter(({ tagName }) => tagName)
  const names = elements.map(({ name }) => name)
  return {
    ...module,
    path: PACKAGED[path],
    declarations: elements.map(({ superclass, ...element }) => element),
    exports: names.map((name) => ({
      kind: 'js',
      name,
      declaration: { name, module: PACKAGED[path] },
    })),
  }
}
