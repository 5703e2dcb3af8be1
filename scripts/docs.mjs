import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { runnerImport } from 'vite'
import { root } from './checkout.mjs'

/**
 * Writes the documents that come from the engine's own data: `npm run docs`. With `--check` it writes nothing, and ends
 * with 1 where one of them is out of date.
 */
const file = join(root, 'docs/how-verdicts-are-made.md')
const { module } = await runnerImport(join(root, 'src/wording/en/rules-document.ts'), { configFile: false })
const text = module.rulesDocument()
if (!process.argv.includes('--check')) await writeFile(file, text)
else if ((await readFile(file, 'utf8')) !== text) {
  process.stderr.write(`${file} is out of date: npm run docs\n`)
  process.exitCode = 1
}
