import { existsSync, readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { parseSync, Visitor } from 'oxc-parser'

/** A declaration of a name: its file, what is written above it, its text without bodies, and the types that text names. */
/** @typedef {{ file: string, about: string, text: string, names: readonly string[] }} Declaration */

const files = new Map()

/** What a module exports, by name, wherever it is declared. */
export function exportsOf(path) {
  const { program } = parsed(path)
  return program.body.flatMap((node) => {
    if (node.type !== 'ExportNamedDeclaration') return []
    if (node.declaration) return namesOf(node.declaration).map((name) => [name, declarationOf(path, name)])
    return node.specifiers.map(({ local, exported }) => [
      exported.name,
      node.source
        ? declarationOf(near(path, node.source.value), local.name)
        : declarationOf(path, local.name),
    ])
  })
}

/** The declaration that a name in a file leads to; undefined where it comes from a package. */
export function declarationOf(path, name) {
  const { program, source, comments } = parsed(path)
  for (const node of program.body) {
    const declared = node.type === 'ExportNamedDeclaration' ? node.declaration : node
    if (declared && namesOf(declared).includes(name)) return described(path, source, comments, node, declared)
    if (node.type === 'ExportNamedDeclaration' && node.source) {
      const found = node.specifiers.find(({ exported }) => exported.name === name)
      if (found) return declarationOf(near(path, node.source.value), found.local.name)
    }
    if (node.type === 'ImportDeclaration') {
      const found = node.specifiers.find(({ local }) => local.name === name)
      if (found && !node.source.value.startsWith('.')) return undefined
      if (found?.imported) return declarationOf(near(path, node.source.value), found.imported.name)
    }
  }
  return undefined
}

function described(file, source, comments, node, declared) {
  const above = commentAbove(source, comments, node)
  const isDoc = above?.type === 'Block' && above.value.startsWith('*')
  const about = isDoc ? above.value.replace(/^\s*\*+ ?/gm, '').trim() : ''
  return { file, about, ...withoutBodies(source, comments, declared) }
}

function commentAbove(source, comments, { start }) {
  return comments.findLast(({ end }) => end <= start && source.slice(end, start).trim() === '')
}

/** What is left of a declaration for whoever calls it, and the names of types in it. */
function withoutBodies(source, comments, declared) {
  const cuts = []
  const names = new Set()
  const isCut = ({ start }) => cuts.some(([from, to]) => start >= from && start < to)
  const named = ({ start, end }) => names.add(source.slice(start, end))
  const body = (node) => isCut(node) || cuts.push([node.start, node.end])
  const member = (node) => {
    const isOpen = node.key.type !== 'PrivateIdentifier' && (node.accessibility ?? 'public') === 'public'
    if (!isOpen) cuts.push([commentAbove(source, comments, node)?.start ?? node.start, node.end])
  }
  new Visitor({
    BlockStatement: body,
    PropertyDefinition: member,
    MethodDefinition: member,
    TSTypeReference: (node) => isCut(node) || named(node.typeName),
    TSTypeQuery: (node) => isCut(node) || named(node.exprName),
    TSInterfaceHeritage: (node) => named(node.expression),
  }).visit({
    type: 'Program',
    body: [declared],
    sourceType: 'module',
    start: declared.start,
    end: declared.end,
  })
  let text = ''
  let at = declared.start
  for (const [start, end] of cuts) {
    text += source.slice(at, start)
    at = end
  }
  text += source.slice(at, declared.end)
  return { text: text.replace(/ +$/gm, '').replace(/\n{2,}/g, '\n'), names: [...names] }
}

function namesOf(node) {
  if (node.type === 'VariableDeclaration') return node.declarations.map(({ id }) => id.name)
  return node.id?.name ? [node.id.name] : []
}

function near(path, specifier) {
  const file = resolve(dirname(path), specifier)
  if (!existsSync(file)) throw new Error(`${path}: there is no ${specifier}`)
  return file
}

function parsed(path) {
  if (!files.has(path)) {
    const source = readFileSync(path, 'utf8')
    const { program, comments } = parseSync(path, source)
    files.set(path, { source, program, comments })
  }
  return files.get(path)
}
