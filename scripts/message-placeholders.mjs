// The kinds of node in a message that icu-minify compiled: see its `types.d.ts`. A plain value has none; a tag has its
// children in its place.
const POUND = 0
const SELECT = 1
const PLURAL = 2
const ORDINAL = 3
const NUMBER = 4
const DATE = 5
const TIME = 6

/**
 * What a compiled message has to be handed: its values by name, each with the TypeScript types it is used as, and the
 * names of its tags. A value that only chooses (`select`) has the names of the branches for its type. An empty `other {}`
 * says that the branches named are all there are; `true` and `false` make it a boolean.
 */
export function placeholdersOf(message) {
  const values = new Map()
  const tags = new Set()
  const take = (name, type) => values.set(name, (values.get(name) ?? new Set()).add(type))

  const visit = (node) => {
    if (typeof node === 'string' || node === POUND) return
    const [name, kind, detail] = node
    switch (kind) {
      case undefined:
        take(name, 'string')
        break
      case SELECT:
        take(name, choiceOf(detail))
        visitBranches(detail)
        break
      case PLURAL:
      case ORDINAL:
        take(name, 'number')
        visitBranches(detail)
        break
      case NUMBER:
        take(name, 'number')
        if (typeof detail === 'string') throw new Error(namedStyle(name))
        break
      case DATE:
      case TIME:
        take(name, 'Date')
        if (typeof detail === 'string') throw new Error(namedStyle(name))
        break
      default:
        tags.add(name)
        node.slice(1).forEach(visit)
    }
  }
  // A branch is text, a # or a list of nodes.
  const visitBranches = (branches) => Object.values(branches).flat().forEach(visit)

  if (Array.isArray(message)) message.forEach(visit)
  for (const [name, types] of values) check(name, [...types])
  return { values, tags }
}

function choiceOf(branches) {
  const { other, ...named } = branches
  const names = Object.keys(named)
  if (names.length > 0 && names.every((name) => name === 'true' || name === 'false')) return 'boolean'
  return [...names, ...(other === '' ? [] : ['other'])].map((name) => `'${name}'`).join(' | ')
}

function check(name, types) {
  if (types.length === 1 || types.every((type) => type === 'string' || type.startsWith("'"))) return
  const isPlainNumber = types.every((type) => type === 'number' || type === 'string')
  throw new Error(
    isPlainNumber
      ? `{${name}} is a number; write # or {${name}, number}`
      : `{${name}} is used as ${types.join(' and as ')}`,
  )
}

const namedStyle = (name) => `the format of {${name}} needs a skeleton, such as ::percent or ::yMMMd`
