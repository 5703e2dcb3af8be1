import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import compile from 'icu-minify/compile'
import { placeholdersOf } from './message-placeholders.mjs'

/** Where the catalogues are, as `<locale>/<area>.json`. */
const CATALOGUES = fileURLToPath(new URL('../src/messages', import.meta.url))

/** The language the messages are written in; the others are translated from it. */
export const SOURCE_LOCALE = 'en'

/**
 * Every catalogue, compiled, by locale and area; the source locale comes first.
 * @returns {Record<string, Record<string, ReturnType<typeof compileCatalogue>>>}
 */
export function readCatalogues() {
  const locales = readdirSync(CATALOGUES, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== SOURCE_LOCALE)
    .map(({ name }) => name)
  return Object.fromEntries([SOURCE_LOCALE, ...locales.sort()].map((locale) => [locale, readLocale(locale)]))
}

function readLocale(locale) {
  const folder = join(CATALOGUES, locale)
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'))
  return Object.fromEntries(
    files.sort().map((name) => {
      const file = join(folder, name)
      return [basename(name, '.json'), compileCatalogue(file, readFileSync(file, 'utf8'))]
    }),
  )
}

/**
 * The messages of one file, each compiled by icu-minify, by key: the area, which is the file's name, and the path to the
 * message. Throws at the first mistake, with file and key.
 * @returns {Record<string, import('icu-minify/format').CompiledMessage>}
 */
export function compileCatalogue(file, json) {
  const messages = {}
  const collect = (key, value) => {
    if (typeof value === 'string') messages[key] = at(file, key, () => compileMessage(value))
    else for (const [name, inner] of at(file, key, () => entriesOf(value))) collect(`${key}.${name}`, inner)
  }
  const area = basename(file, '.json')
  const parsed = at(file, area, () => JSON.parse(json))
  collect(area, parsed)
  return messages
}

/**
 * Vite plugin: catalogues are imported compiled, so that ICU messages are parsed here and never where they are shown.
 * @returns {import('vite').Plugin}
 */
export function messagesPlugin() {
  return {
    name: 'messages',
    // Before Vite makes a module of the JSON.
    enforce: 'pre',
    transform: {
      filter: { id: /\/src\/messages\/[^/]+\/[^/]+\.json$/ },
      handler(json, id) {
        return { code: JSON.stringify(compileCatalogue(id, json)), map: null }
      },
    },
  }
}

/**
 * Vite plugin: writes `words-<locale>.json` beside the script, these areas of each language, as `import.meta.glob` would
 * name them. For a page that has to carry its words, and no others.
 * @param {readonly string[]} areas
 * @returns {import('vite').Plugin}
 */
export function wordsBeside(areas) {
  return {
    name: 'words-beside',
    generateBundle() {
      for (const [locale, catalogues] of Object.entries(readCatalogues())) {
        const own = areas.filter((area) => area in catalogues)
        const words = Object.fromEntries(own.map((area) => [`/${locale}/${area}.json`, catalogues[area]]))
        this.emitFile({ type: 'asset', fileName: `words-${locale}.json`, source: JSON.stringify(words) })
      }
    },
  }
}

function entriesOf(value) {
  if (value === null || typeof value !== 'object' || Array.isArray(value))
    throw new Error('neither text nor an object of messages')
  const entries = Object.entries(value)
  const odd = entries.find(([name]) => name === '' || name.includes('.'))
  if (odd) throw new Error(`"${odd[0]}" cannot be a part of a key: it is empty or has a dot`)
  return entries
}

function compileMessage(text) {
  if (text.trim() === '') throw new Error('empty')
  const compiled = compile(text)
  placeholdersOf(compiled)
  return compiled
}

/** What goes wrong in `run` is told with its place. icu-minify names mistakes of syntax, `UNCLOSED_TAG` for example. */
function at(file, key, run) {
  try {
    return run()
  } catch (error) {
    const path = join(basename(dirname(file)), basename(file))
    throw new Error(`${path}, ${key}: ${error.message}`, { cause: error })
  }
}
