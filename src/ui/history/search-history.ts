import type { KeptCard } from '../../core/analysis/kept.ts'
import { tokens } from '../../core/text/normalise.ts'

/** What is kept and has all words of the query in its name or in one food's. */
export function foundIn(history: readonly KeptCard[], query: string): readonly KeptCard[] {
  const words = tokens(query)
  if (words.length === 0) return history
  return history.filter((card) => [card.name, ...card.items].some((text) => hasAll(text, words)))
}

/** The foods of an analysis that the query means. */
export function itemsFound({ items }: KeptCard, query: string): readonly string[] {
  const words = tokens(query)
  return words.length === 0 ? [] : [...new Set(items.filter((item) => hasAll(item, words)))]
}

/** Each word of the query begins a word of the text. */
function hasAll(text: string, words: readonly string[]): boolean {
  const given = tokens(text)
  return words.every((word) => given.some((each) => each.startsWith(word)))
}
