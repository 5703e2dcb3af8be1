import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

/** How soon the widget of a cached page has its dots, and how long a report of the most items blocks the page: printed, never asserted. */
const root = fileURLToPath(new URL('../..', import.meta.url))
execFileSync(process.execPath, ['scripts/prepare.mjs', 'build', 'chromium'], { cwd: root, stdio: 'inherit' })
await runnerImport(`${root}test/bench/widget/main.ts`, { root, logLevel: 'error' })
