import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseSync, Visitor } from 'oxc-parser'
import { APART, CORE_LAYERS, PACKAGES, ROOMS } from './import-rules.mjs'

/** Holds every import under `src` against the rules, types and lazy ones too. Circles are found by Biome. */
const src = resolve(dirname(fileURLToPath(import.meta.url)), '../src')
const files = readdirSync(src, { recursive: true })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))
const imports = files.flatMap((file) => importsOf(file).map((imported) => ({ file, imported })))
const offences = imports.flatMap(({ file, imported }) => offence(file, imported) ?? [])
for (const each of offences) process.stderr.write(`${each}\n`)
process.stdout.write(
  `${files.length} files, ${imports.length} imports, ${offences.length} against the rules\n`,
)
process.exitCode = offences.length > 0 ? 1 : 0

/** What a file imports: paths below `src`, or packages by name. */
function importsOf(file) {
  const path = join(src, file)
  const { program } = parseSync(path, readFileSync(path, 'utf8'))
  const found = new Set()
  const add = (node) => typeof node?.value === 'string' && found.add(node.value)
  new Visitor({
    ImportDeclaration: ({ source }) => add(source),
    ExportNamedDeclaration: ({ source }) => add(source),
    ExportAllDeclaration: ({ source }) => add(source),
    ImportExpression: ({ source }) => add(source),
    TSImportType: ({ source, argument }) => add(source ?? argument?.literal ?? argument),
    // Workers: new Worker(new URL('./x.worker.ts', import.meta.url))
    NewExpression: ({ callee, arguments: [first] }) =>
      callee.name === 'URL' && /^\..*\.tsx?$/.test(first?.value ?? '') && add(first),
  }).visit(program)
  return [...found].map((specifier) =>
    specifier.startsWith('.') ? relative(src, resolve(dirname(path), specifier.split('?')[0])) : specifier,
  )
}

function offence(file, imported) {
  const from = roomOf(file)
  if (imported.startsWith('..') || !existsSync(join(src, imported))) {
    const known = (PACKAGES[from] ?? []).some(
      (name) => imported === name || imported.startsWith(name.endsWith(':') ? name : `${name}/`),
    )
    return known ? undefined : `${file}: ${from} may not import the package ${imported}`
  }
  const to = roomOf(imported)
  const [part, otherPart] = [partOf(file), partOf(imported)]
  const apart = part && otherPart && part !== otherPart
  if (!apart && isAllowed(from, to)) return undefined
  return `${file}: ${apart ? part : from} may not import ${apart ? otherPart : to} (${imported})`
}

function isAllowed(from, to) {
  if (from === to) return true
  const layer = CORE_LAYERS.indexOf(from)
  if (layer >= 0) return CORE_LAYERS.slice(0, layer).includes(to)
  return (ROOMS[from] ?? []).some((room) => room === to || (room === 'core' && CORE_LAYERS.includes(to)))
}

function roomOf(file) {
  const [first, second] = file.split('/')
  return first === 'core' ? `core/${second}` : first
}

function partOf(file) {
  return APART.map((pattern) => pattern.exec(file)?.[0]).find((part) => part !== undefined)
}
