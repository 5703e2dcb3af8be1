import { execFileSync, spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/**
 * Attacks Dishlight on this machine, over loopback only, and writes what held to docs/reliability.md. `npm run torture`; behind
 * `--`: `--short` for a quick cut that writes nothing, `--part NAME` to run one part anew, `--replies N` for fewer of them on a busy
 * machine, and `--seed N --path P` to see a failing reply again.
 */
const root = fileURLToPath(new URL('../..', import.meta.url))
const here = { cwd: root, stdio: 'inherit' }
execFileSync(process.execPath, ['scripts/prepare.mjs', 'build'], here)
const run = ['test/torture/run-process.mjs', 'main.ts', ...process.argv.slice(2)]
process.exitCode = spawnSync(process.execPath, run, here).status ?? 1
