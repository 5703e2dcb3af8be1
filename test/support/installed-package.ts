import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import manifest from '../../package.json' with { type: 'json' }
import { pack } from '../../scripts/pack.mjs'

const MODULES = fileURLToPath(new URL('../../node_modules', import.meta.url))

/**
 * A project in which the packed npm package is installed, with what it depends on and nothing else: no peer that is optional,
 * and nothing that only developing needs. Nothing is fetched.
 */
export function installedPackage() {
  const project = mkdtempSync(join(tmpdir(), 'dishlight-project-'))
  const modules = join(project, 'node_modules')
  mkdirSync(modules)
  const { file } = pack(project)
  execFileSync('tar', ['xzf', file, '-C', project])
  renameSync(join(project, 'package'), join(modules, 'dishlight'))
  const add = (...names: readonly string[]) => {
    for (const name of names) {
      mkdirSync(dirname(join(modules, name)), { recursive: true })
      symlinkSync(join(MODULES, name), join(modules, name))
    }
  }
  add(...Object.keys(manifest.dependencies))
  return { project, add, remove: () => rmSync(project, { recursive: true, force: true }) }
}
