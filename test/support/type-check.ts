import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { exports } from '../../package.json'

/** What TypeScript has against programs that import the package, by file; they are checked against its sources. */
export function typeFaults(files: Readonly<Record<string, string>>): string {
  // Within the checkout, so that what it has installed is found.
  const folder = resolve(`node_modules/.cache/samples-${process.pid}`)
  mkdirSync(folder, { recursive: true })
  try {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
    const compilerOptions = { paths: sourcesByName() }
    const config = { extends: resolve('tsconfig.json'), compilerOptions, include: ['*'] }
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config))
    execFileSync(process.execPath, [resolve('node_modules/typescript/bin/tsc'), '--project', folder])
    return ''
  } catch (error) {
    return String((error as { stdout?: Buffer }).stdout ?? error)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** `dishlight/react` → `src/embed/react.tsx`, from which its types are made. */
function sourcesByName(): Readonly<Record<string, readonly string[]>> {
  const named = Object.entries(exports).flatMap(([path, target]) => {
    const types = typeof target === 'object' && 'types' in target ? target.types : ''
    const source = types.replace('./dist/package/types/', 'src/').replace(/\.d\.ts$/, '')
    const file = [`${source}.ts`, `${source}.tsx`].find((name) => existsSync(name))
    return file ? [[`dishlight${path.slice(1)}`, [resolve(file)]] as const] : []
  })
  return Object.fromEntries(named)
}
