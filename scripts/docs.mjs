import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { runnerImport } from 'vite'
import { root } from './checkout.mjs'
import { readCatalogues, SOURCE_LOCALE } from './compile-messages.mjs'

/** Writes the documents that come from the engine's own data; with `--check` says whether they are up to date. */
const { createMessages } = await imported('src/messages/messages.ts')
const { rulesDocument } = await imported('src/messages/rules-document.ts')
const text = rulesDocument(createMessages(SOURCE_LOCALE, Object.values(readCatalogues()[SOURCE_LOCALE])))
const file = join(root, 'docs/how-verdicts-are-made.md')
if (!process.argv.includes('--check')) await writeFile(file, text)
else if ((await readFile(file, 'utf8')) !== text) {
  process.stderr.write(`${file} is out of date: npm run docs\n`)
  process.exitCode = 1
}

async function imported(path) {
  return (await runnerImport(join(root, path), { configFile: false })).module
}
