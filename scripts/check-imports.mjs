import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseSync, Visitor } from 'oxc-parser'
import { APART, CORE_LAYERS, PACKAGES, ROOMS } from './import-rules.mjs'

/**
 * Holds every import under `src` against `import-rules.mjs`, types and lazy ones included, and looks for circles of files.
 * Prints each offence; exit code 1 if there is one.
 */
const src = resolve(dirname(fileURLToPath(import.meta.url)), '../src')
const files = readdirSync(src, { recursive: true })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))
const graph = new Map(files.map((file) => [file, importsOf(file)]))

const offences = [
  ...[...graph].flatMap(([file, imports]) => imports.flatMap((imported) => offence(file, imported) ?? [])),
  ...circles(graph).map((circle) => `a circle: ${[...circle, circle[0]].join(' → ')}`),
]
for (const each of offences) process.stderr.write(`${each}\n`)
const count = [...graph.values()].flat().length
process.stdout.write(`${files.length} files, ${count} imports, ${offences.length} against the rules\n`)
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
    const allowed = PACKAGES[from] ?? []
    const known = allowed.some(
      (name) => imported === name || imported.startsWith(name.endsWith(':') ? name : `${name}/`),
    )
    return known ? undefined : `${file}: ${from} may not import the package ${imported}`
  }
  const to = roomOf(imported)
  const [part, otherPart] = [partOf(file), partOf(imported)]
  if (part && otherPart && part !== otherPart)
    return `${file}: ${part} may not import ${otherPart} (${imported})`
  return isAllowed(from, to) ? undefined : `${file}: ${from} may not import ${to} (${imported})`
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

/** Tarjan's strongly connected components of more than one file. */
function circles(edges) {
  const found = []
  const stack = []
  const index = new Map()
  const low = new Map()
  const visit = (file) => {
    index.set(file, index.size)
    low.set(file, index.get(file))
    stack.push(file)
    for (const next of edges.get(file) ?? []) {
      if (!edges.has(next)) continue
      if (!index.has(next)) visit(next)
      if (stack.includes(next)) low.set(file, Math.min(low.get(file), low.get(next)))
    }
    if (low.get(file) !== index.get(file)) return
    const component = stack.splice(stack.indexOf(file))
    if (component.length > 1) found.push(component)
  }
  for (const file of edges.keys()) if (!index.has(file)) visit(file)
  return found
}
