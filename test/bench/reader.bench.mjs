import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

/** How long the reader takes in the app, without a network, and what it loads: printed, never asserted. `npm run bench`. */
const root = fileURLToPath(new URL('../..', import.meta.url))
execFileSync(process.execPath, ['scripts/prepare.mjs', 'build'], { cwd: root, stdio: 'inherit' })
await runnerImport(`${root}test/bench/reader/main.ts`, { configFile: false, root, logLevel: 'error' })
