import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { runnerImport } from 'vite'
import { root } from './checkout.mjs'
import { readCatalogues, SOURCE_LOCALE } from './compile-messages.mjs'

/** Writes the documents that come from the engine's own data: `npm run docs`. */
const { createMessages } = await imported('src/messages/messages.ts')
const { rulesDocument } = await imported('src/messages/rules-document.ts')
const messages = createMessages(SOURCE_LOCALE, Object.values(readCatalogues()[SOURCE_LOCALE]))
await writeFile(join(root, 'docs/how-verdicts-are-made.md'), rulesDocument(messages))

async function imported(file) {
  return (await runnerImport(join(root, file), { configFile: false })).module
}
