import { placeholdersOf } from './message-placeholders.mjs'

/** What foods are called in a translation, by their ids: written by `npm run foods`. The source has their names in the food table. */
const FOODS = 'foods'

/** The TypeScript file that gives every key the type of its values. `catalogues` are compiled, by locale and area. */
export function keysSource(catalogues, sourceLocale) {
  const source = catalogues[sourceLocale]
  const messages = Object.values(source)
    .flatMap((catalogue) => Object.entries(catalogue))
    .map(([key, message]) => ({ key, ...placeholdersOf(message) }))
  const plain = messages.filter(({ tags }) => tags.size === 0)
  const rich = messages.filter(({ tags }) => tags.size > 0)
  return `// Written by \`npm run messages\` from the catalogues. Do not edit it by hand.
// biome-ignore-all format: one line a message.

export const LOCALES = [${Object.keys(catalogues).map(quoted).join(', ')}] as const
export type Locale = (typeof LOCALES)[number]

export type Area = ${[...Object.keys(source), FOODS].sort().map(quoted).join(' | ')}

/** The values of every message that is text and nothing else. */
export type PlainMessages = {
${plain.map(({ key, values }) => `  ${quoted(key)}: ${valuesType(values)}\n`).join('')}  [food: \`${FOODS}.\${string}\`]: unknown
}

/** The values and the tags of every message with tags. */
export type RichMessages = {
${rich.map(({ key, values, tags }) => `  ${quoted(key)}: { values: ${valuesType(values)}; tags: ${[...tags].map(quoted).join(' | ')} }\n`).join('')}}
`
}

const quoted = (text) => `'${text}'`

function valuesType(values) {
  if (values.size === 0) return 'unknown'
  return `{ ${[...values].map(([name, types]) => `${name}: ${valueType([...types])}`).join('; ')} }`
}

/** What is both written out and chosen by is one of the choices. */
function valueType(types) {
  const choices = types.length > 1 ? types.filter((type) => type !== 'string') : types
  return choices.length > 1 ? choices.map((type) => `(${type})`).join(' & ') : choices[0]
}

/** Where a translation differs from its source in keys, values or tags: one sentence for each. Both are compiled, by area. */
export function disagreements(source, translation) {
  const { [FOODS]: _, ...translated } = translation
  const [wanted, given] = [source, translated].map((areas) => Object.assign({}, ...Object.values(areas)))
  const keys = new Set([...Object.keys(wanted), ...Object.keys(given)])
  return [...keys].flatMap((key) => {
    if (!(key in given)) return [`${key} is missing.`]
    if (!(key in wanted)) return [`${key} is not a key of the source.`]
    const [takes, should] = [namesIn(given[key]), namesIn(wanted[key])]
    return takes === should ? [] : [`${key} takes ${takes || 'nothing'}, not ${should || 'nothing'}.`]
  })
}

function namesIn(message) {
  const { values, tags } = placeholdersOf(message)
  return [...[...values.keys()].map((name) => `{${name}}`), ...[...tags].map((tag) => `<${tag}>`)]
    .sort()
    .join(' ')
}
