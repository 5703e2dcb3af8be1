// The kinds of node in a message that icu-minify compiled: see its `types.d.ts`. A plain value has none; a tag has its
// children in its place.
const POUND = 0
const SELECT = 1
const [PLURAL, ORDINAL] = [2, 3]
const [NUMBER, DATE, TIME] = [4, 5, 6]
const TYPES = new Map([
  [undefined, 'string'],
  ...[PLURAL, ORDINAL, NUMBER].map((kind) => [kind, 'number']),
  ...[DATE, TIME].map((kind) => [kind, 'Date']),
])

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
    const type = kind === SELECT ? choiceOf(detail) : TYPES.get(kind)
    if (type === undefined) {
      tags.add(name)
      node.slice(1).forEach(visit)
      return
    }
    take(name, type)
    // A branch is text, a # or a list of nodes.
    if ([SELECT, PLURAL, ORDINAL].includes(kind)) Object.values(detail).flat().forEach(visit)
    else if (typeof detail === 'string')
      throw new Error(`the format of {${name}} needs a skeleton, such as ::percent or ::yMMMd`)
  }
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
  if (types.every((type) => type === 'number' || type === 'string'))
    throw new Error(`{${name}} is a number; write # or {${name}, number}`)
  throw new Error(`{${name}} is used as ${types.join(' and as ')}`)
}
