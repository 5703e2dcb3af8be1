import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { cli } from '@custom-elements-manifest/analyzer/cli.js'
import { root } from './checkout.mjs'

const CONFIG = 'scripts/custom-elements.config.mjs'

/** Writes `custom-elements.json`, from which editors know the elements, and prints the hash by which a page may pin the one script. */
export async function describeElements(folder) {
  const manifest = await cli({ argv: ['analyze', '--config', CONFIG], cwd: root, noWrite: true })
  writeFileSync(join(folder, 'custom-elements.json'), `${JSON.stringify(manifest, null, 1)}\n`)
  const script = readFileSync(join(folder, 'dish-light.iife.js'))
  const hash = createHash('sha384').update(script).digest('base64')
  process.stdout.write(`dish-light.iife.js integrity="sha384-${hash}"\n`)
}
