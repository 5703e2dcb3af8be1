import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

/**
 * 200 people at once through the built server, beside a bare Node server that does no more than pass a photo on: printed, never
 * asserted. `node test/bench/load.bench.mjs [seconds]`.
 */
const root = fileURLToPath(new URL('../..', import.meta.url))
execFileSync(process.execPath, ['scripts/prepare.mjs', 'build'], { cwd: root, stdio: 'inherit' })
await runnerImport(`${root}test/bench/load/main.ts`, { configFile: false, root, logLevel: 'error' })
