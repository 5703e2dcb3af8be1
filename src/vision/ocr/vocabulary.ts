import { normalise } from '../../core/text/normalise.ts'
import { MENU_WORDS } from './menu-words.ts'

/** Words that menus and packs are written with, in whatever language the food table knows names in. */
export type Vocabulary = {
  readonly knows: (word: string) => boolean
  /** How a word, normalised, is written: lower case, with its accents. Empty for a word that is not known. */
  readonly spellings: (plain: string) => readonly string[]
  /** The spelling with accents that a word has more often than none; undefined if that is not clear. */
  readonly accented: (plain: string) => string | undefined
  /** Two words of one name that stand side by side, normalised: whether they do. */
  readonly isPair: (first: string, second: string) => boolean
  /** Two words of one name run together, normalised: where the second begins. */
  readonly cutOf: (joined: string) => number | undefined
  /** Known words of so many letters, normalised. */
  readonly ofLength: (length: number) => readonly string[]
  /** The share of letters that stand in known words, 0–1. */
  readonly knownShare: (text: string) => number
  /** Whether a word could be meant with an accent or without: "cafe" and "café". */
  readonly hasAccentedTwin: (text: string) => boolean
}

/** Words come from the tables' last column; `tables` are the files of the food table as they are. */
export function vocabularyFrom(tables: readonly string[]): Vocabulary {
  const words = new Map(MENU_WORDS.map((word) => [word, 1]))
  const pairs = new Map<string, number>()
  for (const row of tables.join('\n').split('\n')) {
    const names = row.slice(row.lastIndexOf('|') + 1)
    for (const name of names.toLowerCase().split(',')) {
      const all = name.match(/[\p{L}\p{M}]{2,}/gu) ?? []
      for (const [index, word] of all.entries()) {
        words.set(word, (words.get(word) ?? 0) + 1)
        const next = all[index + 1]
        if (next) pairs.set(normalise(word + next), normalise(word).length)
      }
    }
  }
  return vocabularyOf(words, pairs)
}

/** Two short words run together could be any word. */
const SHORTEST_PAIR = 7

/** One of several spellings with accents is the usual one if it is so many times as frequent as the others together. */
const USUAL = 2

/** Words are lower case, with how often they come. `pairs`: two words of one name run together, normalised, and where the second begins. */
export function vocabularyOf(
  words: ReadonlyMap<string, number>,
  pairs: ReadonlyMap<string, number> = new Map(),
): Vocabulary {
  const spellings = new Map<string, string[]>()
  for (const word of words.keys()) {
    const plain = normalise(word)
    spellings.set(plain, [...(spellings.get(plain) ?? []), word])
  }
  const byLength = new Map<number, string[]>()
  for (const plain of spellings.keys()) {
    byLength.set(plain.length, [...(byLength.get(plain.length) ?? []), plain])
  }
  const knows = (word: string) => {
    const plain = normalise(word)
    return (
      spellings.has(plain) || (plain.length > 4 && plain.endsWith('s') && spellings.has(plain.slice(0, -1)))
    )
  }
  return {
    knows,
    spellings: (plain) => spellings.get(plain) ?? [],
    accented(plain) {
      const often = (word: string) => words.get(word) ?? 0
      const [usual, ...others] = (spellings.get(plain) ?? [])
        .filter((word) => word !== plain && word.length === plain.length)
        .sort((a, b) => often(b) - often(a))
      const rest = others.reduce((sum, word) => sum + often(word), 0)
      const isUsual = usual !== undefined && often(usual) >= Math.max(often(plain), USUAL * rest)
      return isUsual ? usual : undefined
    },
    isPair: (first, second) => pairs.get(first + second) === first.length,
    cutOf: (joined) => (joined.length >= SHORTEST_PAIR ? pairs.get(joined) : undefined),
    ofLength: (length) => byLength.get(length) ?? [],
    knownShare(text) {
      const all = text.match(/[\p{L}\p{M}]{2,}/gu) ?? []
      const letters = (some: readonly string[]) => some.reduce((sum, word) => sum + word.length, 0)
      return all.length === 0 ? 0 : letters(all.filter(knows)) / letters(all)
    },
    hasAccentedTwin: (text) =>
      (text.match(/[\p{L}\p{M}]{3,}/gu) ?? []).some(
        (word) => (spellings.get(normalise(word))?.length ?? 0) > 1,
      ),
  }
}
