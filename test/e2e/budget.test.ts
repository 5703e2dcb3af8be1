import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'

const APP = fileURLToPath(new URL('../../dist/app/', import.meta.url))
/** kB gzipped. Raised only with an entry in DECISIONS.md. */
const LIMITS = { app: 200, widget: 60, foodTable: 350, foreignNames: 200 }
/** The files of the food table, and how a line of one begins. */
const DATA = fileURLToPath(new URL('../../src/core/nutrition/table/data/', import.meta.url))
const LINE = 'apple|fruit 100'
const LIBRARIES = fileURLToPath(new URL('../../node_modules/', import.meta.url))
/** Text that is in these libraries, as they are in `file`, and nowhere else; plain ASCII, so that no minifier rewrites it. */
const HEAVY = {
  'AI SDK': { mark: 'AI_NoObjectGeneratedError', file: 'ai/dist/index.js' },
  'PP-OCR': { mark: 'boxScoreThreshold', file: 'paddleocr/dist/index.mjs' },
  'HEIC decoder': { mark: 'libheif', file: 'libheif-js/libheif-wasm/libheif-bundle.mjs' },
  'ONNX Runtime': { mark: 'ort-wasm-simd-threaded', file: 'onnxruntime-web/dist/ort.wasm.bundle.min.mjs' },
  'Zod with every locale': { mark: 'ltige Eingabe', file: 'zod/v4/locales/de.js' },
}
/** Those of them that the app fetches when they are needed. */
const LAZY = ['PP-OCR', 'HEIC decoder', 'ONNX Runtime'] as const

type Chunk = { readonly file: string; readonly isEntry?: boolean; readonly imports?: readonly string[] }
type Manifest = Readonly<Record<string, Chunk>>

function gzippedKb(files: readonly string[]): number {
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(APP + file), { level: 9 }).length, 0) / 1000
}

function withImports(manifest: Manifest, key: string, found = new Set<string>()): Set<string> {
  const chunk = manifest[key]
  if (!chunk || found.has(chunk.file)) return found
  found.add(chunk.file)
  for (const next of chunk.imports ?? []) withImports(manifest, next, found)
  return found
}

/** The scripts that a page waits for: the entry and all it imports statically. */
function initialAppFiles(): readonly string[] {
  const manifest = JSON.parse(readFileSync(`${APP}.vite/manifest.json`, 'utf8')) as Manifest
  const entry = Object.keys(manifest).find((key) => manifest[key]?.isEntry)
  return [...withImports(manifest, entry as string)].filter((file) => file.endsWith('.js'))
}

function initialWidgetFiles(): readonly string[] {
  const found = new Set<string>()
  const visit = (file: string) => {
    if (found.has(file)) return
    found.add(file)
    const text = readFileSync(`${APP}embed/${file}`, 'utf8')
    for (const [, next] of text.matchAll(/\b(?:from|import)\s*["']\.\/([\w.-]+\.js)["']/g))
      visit(next as string)
  }
  visit('dish-light.js')
  return [...found].map((file) => `embed/${file}`)
}

describe('the first load of a page', () => {
  it.each([
    ['the app', LIMITS.app, initialAppFiles],
    ['the widget', LIMITS.widget, initialWidgetFiles],
  ])('should keep %s within %d kB gzipped, without its heavy parts', (what, limit, files) => {
    const initial = files()
    const size = gzippedKb(initial)
    console.info(`${what}: ${size.toFixed(1)} kB gzipped of ${limit} (${initial.join(', ')})`)
    expect(size).toBeGreaterThan(5)
    expect(size).toBeLessThanOrEqual(limit)
    const text = initial.map((file) => readFileSync(APP + file, 'utf8')).join('\n')
    for (const { mark } of Object.values(HEAVY)) expect(text).not.toContain(mark)
  })

  it('should draw the widget without Konva, now and later', () => {
    const scripts = (folder: string) =>
      readdirSync(APP + folder)
        .filter((file) => file.endsWith('.js'))
        .map((file) => readFileSync(`${APP}${folder}/${file}`, 'utf8'))
        .join('\n')
    expect(scripts('assets')).toContain('Konva')
    expect(scripts('embed')).not.toContain('Konva')
  })

  it(`should keep the food table within ${LIMITS.foodTable} kB gzipped, as data, and its reader a script of its own`, () => {
    const assets = readdirSync(`${APP}assets`)
    const data = assets.filter((file) => file.endsWith('.txt'))
    expect(data.map((file) => file.split('-')[0]).sort()).toEqual(
      readdirSync(DATA).map((file) => file.split('.')[0]),
    )
    const sizeOf = (files: readonly string[]) => gzippedKb(files.map((file) => `assets/${file}`))
    const isForeign = (file: string) => file.startsWith('names-')
    const size = sizeOf(data.filter((file) => !isForeign(file)))
    const names = sizeOf(data.filter(isForeign))
    console.info(`the food table: ${size.toFixed(1)} kB gzipped of ${LIMITS.foodTable}`)
    console.info(`names in other languages: ${names.toFixed(1)} kB gzipped of ${LIMITS.foreignNames}`)
    expect(size).toBeLessThanOrEqual(LIMITS.foodTable)
    expect(names).toBeLessThanOrEqual(LIMITS.foreignNames)
    const readers = assets.filter((file) => /^food-table-.*\.js$/.test(file))
    expect(readers).toHaveLength(1)
    expect(initialAppFiles()).not.toContain(`assets/${readers[0]}`)
    const scripts = assets
      .filter((file) => file.endsWith('.js'))
      .map((file) => readFileSync(`${APP}assets/${file}`, 'utf8'))
    expect(scripts.filter((script) => script.includes(LINE))).toEqual([])
    expect(data.some((file) => readFileSync(`${APP}assets/${file}`, 'utf8').includes(LINE))).toBe(true)
  })

  it.each(Object.entries(HEAVY))('should find its mark of %s in that library', (_, { mark, file }) => {
    expect(readFileSync(LIBRARIES + file, 'utf8')).toContain(mark)
  })

  it.each(LAZY)('should find its mark of %s in a script fetched when needed', (library) => {
    const lazy = ['assets', 'libheif']
      .flatMap((folder) => readdirSync(APP + folder).map((file) => `${folder}/${file}`))
      .filter((file) => file.endsWith('.js'))
      .map((file) => readFileSync(APP + file, 'utf8'))
      .join('\n')
    expect(lazy).toContain(HEAVY[library].mark)
  })
})
