import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { runnerImport } from 'vite'
import { root } from './checkout.mjs'

/** Writes the documents that come from the engine's own data: `npm run docs`. */
const { module } = await runnerImport(join(root, 'src/wording/en/rules-document.ts'), { configFile: false })
await writeFile(join(root, 'docs/how-verdicts-are-made.md'), module.rulesDocument())
