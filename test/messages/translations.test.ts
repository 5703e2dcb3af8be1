import { describe, expect, it } from 'vitest'
import { readCatalogues, SOURCE_LOCALE } from '../../scripts/compile-messages.mjs'
import { TRANSLATED } from '../support/languages.ts'

const catalogues = readCatalogues()

/** The messages of a language by key, without what its foods are called. */
function messagesIn(locale: string): readonly (readonly [key: string, message: unknown])[] {
  const { foods: _, ...areas } = catalogues[locale] ?? {}
  return Object.entries(Object.assign({}, ...Object.values(areas)))
}

const source = new Map(messagesIn(SOURCE_LOCALE))

/** Names, units and what is typed: the same in every language. */
const SAME =
  /\b(?:kcal|kJ|mg|kg|Gemini|Claude|OpenAI|Meta)\b|µg|Dishlight|Nutri-Score|FODMAP|IDDSI|Open Food Facts|USDA|--?[\w-]+|https?:\S+/g
/** Words that happen to be those of English too. */
const ALIKE: Readonly<Record<string, readonly string[]>> = {
  de: [
    ...['details', 'name', 'score', 'rate', 'patient', 'person'],
    ...['gluten', 'vitamin k', 'vegan', 'halal', 'butter', 'mayonnaise', 'indigo'],
    ...['warfarin', 'simvastatin', 'lovastatin', 'atorvastatin', 'disulfiram', 'levodopa'],
  ],
  es: [
    ...['no', 'tokens', 'gluten', 'alcohol'],
    ...['prediabetes', 'osteoporosis', 'disulfiram', 'levodopa'],
  ],
}
const LETTERS = /\p{L}{2,}/u
/** Words that are nothing in any of the languages. */
const ENGLISH = /(?<![\p{L}’'-])(the|and|with|your|this|which|from|you|they|have|what)(?![\p{L}’'-])/iu

describe.each(TRANSLATED)('the words of %s', (locale) => {
  const messages = messagesIn(locale)

  it('should be translated, but for those that are the same', () => {
    const same = messages.filter(([key, message]) => {
      const isSame = JSON.stringify(message) === JSON.stringify(source.get(key))
      const texts = literalsOf(message).map((text) =>
        text
          .replace(SAME, '')
          .replace(/\(.*\)/, '')
          .trim(),
      )
      const own = texts.filter((text) => LETTERS.test(text) && !ALIKE[locale]?.includes(text.toLowerCase()))
      return isSame && own.length > 0
    })
    expect(same.map(([key, message]) => `${key}: ${JSON.stringify(message)}`)).toEqual([])
  })

  it('should have no English words left in them', () => {
    const left = messages.filter(([, message]) =>
      literalsOf(message).some((text) => ENGLISH.test(text.replace(QUOTED, ''))),
    )
    expect(left.map(([key, message]) => `${key}: ${JSON.stringify(message)}`)).toEqual([])
  })

  it('should count as the language does', () => {
    const rules = new Intl.PluralRules(locale)
    const needed = new Set(Array.from({ length: 130 }, (_, count) => rules.select(count)))
    const known = new Set(rules.resolvedOptions().pluralCategories)
    const wrong = messages.flatMap(([key, message]) =>
      pluralsIn(message)
        .map((branches) => branches.filter((branch) => !branch.startsWith('=')))
        .filter((branches) => {
          const isPlain = branches.join() === 'other'
          const lacks = !isPlain && [...needed].some((category) => !branches.includes(category))
          return lacks || branches.some((branch) => !known.has(branch as Intl.LDMLPluralRule))
        })
        .map((branches) => `${key}: ${branches.join(', ')}`),
    )
    expect(wrong).toEqual([])
  })
})

/** Commands and records to copy, and names of programs and papers. */
const QUOTED = /`[^`]*`|"[^"]*"/g

/** What a compiled message says of itself, without its values: see icu-minify's `types.d.ts`. */
function literalsOf(message: unknown): readonly string[] {
  if (typeof message === 'string') return [message]
  return Array.isArray(message) ? message.flatMap(literalsOfNode) : []
}

function literalsOfNode(node: unknown): readonly string[] {
  if (!Array.isArray(node)) return literalsOf(node)
  const [, kind, branches, ...rest]: readonly unknown[] = node
  if (kind === undefined) return []
  if (typeof kind !== 'number') return [kind, branches, ...rest].flatMap(literalsOfNode)
  return typeof branches === 'object' && kind <= 3 ? Object.values(branches ?? {}).flatMap(literalsOf) : []
}

/** The names of the branches of every plural in a compiled message. */
function pluralsIn(node: unknown): readonly (readonly string[])[] {
  if (Array.isArray(node)) {
    const [, kind, branches]: readonly unknown[] = node
    const own =
      (kind === 2 || kind === 3) && typeof branches === 'object' ? [Object.keys(branches ?? {})] : []
    return [...own, ...node.flatMap(pluralsIn)]
  }
  return typeof node === 'object' && node !== null ? Object.values(node).flatMap(pluralsIn) : []
}
