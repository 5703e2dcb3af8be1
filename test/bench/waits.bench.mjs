import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

/** How long a person waits for the first dot and for eight looks, each beside its peer: printed, never asserted. `npm run bench`. */
const root = fileURLToPath(new URL('../..', import.meta.url))
execFileSync(process.execPath, ['scripts/prepare.mjs', 'build'], { cwd: root, stdio: 'inherit' })
await runnerImport(`${root}test/bench/waits/main.ts`, { configFile: false, root, logLevel: 'error' })
