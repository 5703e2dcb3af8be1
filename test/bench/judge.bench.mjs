import { execFileSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

/** Times of judging items and of reading names, on one core of this machine: printed, never asserted. `npm run bench`. */
const root = fileURLToPath(new URL('../..', import.meta.url))
const outDir = await mkdtemp(join(tmpdir(), 'platelens-bench-'))
// One core: nothing is compiled or swept up on threads beside it. What building the items left is swept up before the clock starts.
const ONE_CORE = ['--single-threaded', '--expose-gc']
try {
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    build: {
      outDir,
      ssr: true,
      rolldownOptions: {
        input: join(root, 'test/bench/judge/main.ts'),
        output: { entryFileNames: 'judge.mjs' },
      },
    },
  })
  execFileSync(process.execPath, [...ONE_CORE, join(outDir, 'judge.mjs')], { stdio: 'inherit' })
} finally {
  await rm(outDir, { recursive: true, force: true })
}
