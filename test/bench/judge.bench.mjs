import { mkdtemp, rm } from 'node:fs/promises'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { build } from 'vite'

/** Times of judging items and of reading names, on one core of this machine: printed, never asserted. `npm run bench`. */
const ITEMS = 10_000
const RUNS = 5
const root = fileURLToPath(new URL('../..', import.meta.url))
const outDir = await mkdtemp(join(tmpdir(), 'platelens-bench-'))
// What building the items left behind is swept up before the clock starts.
setFlagsFromString('--expose-gc')
globalThis.gc = runInNewContext('gc')
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
  const { timeJudging, timeMatching, PHRASES } = await import(pathToFileURL(join(outDir, 'judge.mjs')).href)
  console.log(`load ${loadavg()[0].toFixed(1)}, Node ${process.version}; medians of ${RUNS}, processor time`)
  for (const [profile, ms] of Object.entries(timeJudging(ITEMS, RUNS))) {
    console.log(`  ${ITEMS} items for ${profile}: ${ms.toFixed(1)} ms`)
  }
  console.log(
    `  reading a name, over ${PHRASES.length} phrases: ${timeMatching(PHRASES, RUNS).toFixed(3)} ms each`,
  )
} finally {
  await rm(outDir, { recursive: true, force: true })
}
