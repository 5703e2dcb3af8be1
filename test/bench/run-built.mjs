import { execFileSync } from 'node:child_process'
import { cp, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { foodModule } from '../../scripts/food-module.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
// One core: nothing is compiled or swept up on threads beside it.
const ONE_CORE = '--single-threaded'
// A reader of the output may have seen enough: `npm run bench | head`.
const QUIET_END = ['--import', new URL('quiet-end.mjs', import.meta.url).href]

/** Builds `entry`, a path in the project, as what is shipped is built, and runs it on one core; `flags` are Node's. */
export async function runBuilt(entry, flags = []) {
  const folder = await mkdtemp(join(tmpdir(), 'dishlight-bench-'))
  const outDir = join(folder, 'node')
  const foods = join(folder, 'package/foods')
  try {
    await build({
      configFile: false,
      root,
      logLevel: 'error',
      build: {
        outDir,
        ssr: true,
        rolldownOptions: {
          input: join(root, entry),
          output: { entryFileNames: 'bench.mjs', chunkFileNames: '[name].mjs' },
        },
      },
    })
    const data = join(root, 'src/core/nutrition/table/data')
    await cp(data, join(outDir, 'food-data'), { recursive: true })
    await mkdir(foods, { recursive: true })
    for (const file of await readdir(data)) {
      const name = basename(file, '.txt')
      await writeFile(join(foods, `${name}.js`), foodModule(name))
    }
    execFileSync(process.execPath, [ONE_CORE, ...flags, ...QUIET_END, join(outDir, 'bench.mjs')], {
      stdio: 'inherit',
    })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
