import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runnerImport } from 'vite'
import { root } from './checkout.mjs'
import { commandsPage } from './commands.mjs'
import { readCatalogues, SOURCE_LOCALE } from './compile-messages.mjs'
import { referencePage } from './reference.mjs'

/** Writes the documents that come from the code itself, and the schema of reports; with `--check` says whether they are up to date. */
const { createMessages } = await imported('src/messages/messages.ts')
const { rulesDocument } = await imported('src/messages/rules-document.ts')
const { reportJsonSchema } = await imported('src/wire/report-json-schema.ts')
const { createProgram } = await imported('src/cli/program.ts')
const english = createMessages(SOURCE_LOCALE, Object.values(readCatalogues()[SOURCE_LOCALE]))

const documents = {
  'docs/how-verdicts-are-made.md': rulesDocument(english),
  'docs/commands.md': commandsPage(createProgram(english)),
  'docs/reference.md': referencePage(),
  'src/report/schema.json': `${JSON.stringify(reportJsonSchema(), null, 1)}\n`,
}
for (const [path, text] of Object.entries(documents)) {
  const file = join(root, path)
  if (!process.argv.includes('--check')) writeFileSync(file, text)
  else if (readFileSync(file, 'utf8') !== text) {
    process.stderr.write(`${file} is out of date: npm run docs\n`)
    process.exitCode = 1
  }
}

async function imported(path) {
  return (await runnerImport(join(root, path), { configFile: false })).module
}
