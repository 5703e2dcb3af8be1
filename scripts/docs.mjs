import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { runnerImport } from 'vite'
import { root } from './checkout.mjs'
import { readCatalogues, SOURCE_LOCALE } from './compile-messages.mjs'

/** Writes the documents that come from the engine's own data, and the schema of reports; with `--check` says whether they are up to date. */
const { createMessages } = await imported('src/messages/messages.ts')
const { rulesDocument } = await imported('src/messages/rules-document.ts')
const { reportJsonSchema } = await imported('src/wire/report-json-schema.ts')
const english = createMessages(SOURCE_LOCALE, Object.values(readCatalogues()[SOURCE_LOCALE]))
const documents = {
  'docs/how-verdicts-are-made.md': rulesDocument(english),
  'src/report/schema.json': `${JSON.stringify(reportJsonSchema(), null, 1)}\n`,
}
for (const [path, text] of Object.entries(documents)) {
  const file = join(root, path)
  if (!process.argv.includes('--check')) await writeFile(file, text)
  else if ((await readFile(file, 'utf8')) !== text) {
    process.stderr.write(`${file} is out of date: npm run docs\n`)
    process.exitCode = 1
  }
}

async function imported(path) {
  return (await runnerImport(join(root, path), { configFile: false })).module
}
