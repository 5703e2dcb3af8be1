import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'
import { ensureBuild } from '../../scripts/build.mjs'

/** How long a person waits for the first dot and for eight looks, each beside its peer: printed, never asserted. `npm run bench`. */
await ensureBuild({ quiet: true })
const root = fileURLToPath(new URL('../..', import.meta.url))
await runnerImport(`${root}test/bench/waits/main.ts`, { configFile: false, root, logLevel: 'error' })
