import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { root } from './checkout.mjs'
import { compressFiles } from './compress.mjs'
import { describeElements } from './describe-elements.mjs'
import { dist, hashInputs, STAMP } from './inputs.mjs'
import { notices } from './notices.mjs'
import { writeTypes } from './package-types.mjs'
import { sbom } from './sbom.mjs'
import { shareScript } from './share-script.mjs'

/** Built aside and moved into place at the end: a server that runs from `dist` never meets half a build. */
const aside = join(root, `node_modules/.dishlight-build-${process.pid}`)
const before = `${aside}-before`
const inputs = hashInputs()

try {
  await build({ root, build: { outDir: join(aside, 'app') } })
  await build({ root, mode: 'embed', build: { outDir: join(aside, 'app/embed') } })
  await build({ root, mode: 'script', build: { outDir: join(aside, 'app/embed') } })
  await describeElements(join(aside, 'app/embed'))
  await build({ root, mode: 'package', build: { outDir: join(aside, 'package') } })
  writeTypes(join(aside, 'package/types'))
  shareScript(join(aside, 'app/embed'), join(aside, 'package'))
  await build({ root, mode: 'node', build: { outDir: join(aside, 'node') } })
  writeFileSync(join(aside, 'app/THIRD-PARTY-NOTICES.txt'), notices())
  compressFiles(join(aside, 'app'))
  writeFileSync(join(aside, 'sbom.cdx.json'), sbom())
  writeFileSync(join(aside, STAMP), inputs)
  if (existsSync(dist)) renameSync(dist, before)
  renameSync(aside, dist)
} finally {
  rmSync(aside, { recursive: true, force: true })
  rmSync(before, { recursive: true, force: true })
}
