import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import { main, root } from './run.mjs'

/** Writes the documents that come from the engine's own data: `npm run docs`. */
const outDir = await mkdtemp(join(tmpdir(), 'platelens-docs-'))
await main(async () => {
  try {
    await build({
      configFile: false,
      root,
      logLevel: 'error',
      build: {
        outDir,
        ssr: true,
        rolldownOptions: {
          input: join(root, 'src/wording/en/rules-document.ts'),
          output: { entryFileNames: 'rules-document.mjs' },
        },
      },
    })
    const { rulesDocument } = await import(pathToFileURL(join(outDir, 'rules-document.mjs')).href)
    await writeFile(join(root, 'docs/how-verdicts-are-made.md'), rulesDocument())
  } finally {
    await rm(outDir, { recursive: true, force: true })
  }
})
