import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { root } from './checkout.mjs'
import { readCatalogues, SOURCE_LOCALE } from './compile-messages.mjs'
import { disagreements, keysSource } from './message-keys.mjs'

/** Writes the types of all messages from the catalogues, and says where a translation does not fit: `npm run messages`. */
const catalogues = readCatalogues()
await writeFile(join(root, 'src/messages/keys.ts'), keysSource(catalogues, SOURCE_LOCALE))
const { [SOURCE_LOCALE]: source, ...translations } = catalogues
const wrong = Object.entries(translations).flatMap(([locale, translation]) =>
  disagreements(source, translation).map((sentence) => `${locale}: ${sentence}`),
)
for (const sentence of wrong) process.stderr.write(`${sentence}\n`)
process.exitCode = wrong.length > 0 ? 1 : 0
