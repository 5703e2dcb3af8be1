import { normalise } from '../../core/text/normalise.ts'
import { MENU_WORDS } from './menu-words.ts'
import { misreadingCost } from './misreading-cost.ts'
import type { Letter } from './recogniser.ts'

/** Words that menus and packs are written with, in whatever language the food table knows names in. */
export type Vocabulary = {
  readonly knows: (word: string) => boolean
  /** The share of letters that stand in known words, 0–1. */
  readonly knownShare: (text: string) => number
  /** Whether a word could be meant with an accent or without: "cafe" and "café". */
  readonly hasAccentedTwin: (text: string) => boolean
  /**
   * What a line of letters says, word by word: accents given back where a word has only one spelling, and a word with
   * a doubtful letter put right where there is one word it can have been. Letters read surely are never changed.
   */
  readonly putRight: (letters: readonly Letter[]) => string
}

/** Words come from the tables' last column; `tables` are the files of the food table as they are. */
export function vocabularyFrom(tables: readonly string[]): Vocabulary {
  const words = new Set(MENU_WORDS)
  const pairs = new Map<string, number>()
  for (const row of tables.join('\n').split('\n')) {
    const names = row.slice(row.lastIndexOf('|') + 1)
    for (const name of names.toLowerCase().split(',')) {
      const all = name.match(/[\p{L}\p{M}]{2,}/gu) ?? []
      for (const [index, word] of all.entries()) {
        words.add(word)
        const next = all[index + 1]
        if (next && word.length + next.length >= SHORTEST_PAIR) pairs.set(normalise(word + next), word.length)
      }
    }
  }
  return vocabularyOf(words, pairs)
}

/** Two short words run together could be any word. */
const SHORTEST_PAIR = 7

/** Words are lower case. `pairs`: two words of one name run together, normalised, and where the second begins. */
export function vocabularyOf(
  words: ReadonlySet<string>,
  pairs: ReadonlyMap<string, number> = new Map(),
): Vocabulary {
  const spellings = new Map<string, string[]>()
  for (const word of words) {
    const plain = normalise(word)
    spellings.set(plain, [...(spellings.get(plain) ?? []), word])
  }
  const known = [...spellings.keys()].filter((word) => word.length >= 4)
  const knows = (word: string) => {
    const plain = normalise(word)
    return (
      spellings.has(plain) || (plain.length > 4 && plain.endsWith('s') && spellings.has(plain.slice(0, -1)))
    )
  }
  const putWordRight = (letters: readonly Letter[]): string => {
    const read = calmCase(letters.map(({ char }) => char).join(''))
    const plain = normalise(read)
    const spelt = spellings.get(plain)
    if (!spelt && knows(read)) return read
    if (spelt) return inCaseOf(read, accentedOnly(read, spelt) ?? read.toLowerCase())
    const other = twins(read).find(knows)
    if (other) return other
    const cut = pairs.get(plain)
    if (cut !== undefined) return `${read.slice(0, cut)} ${read.slice(cut)}`
    const meant = plain.length >= 4 ? nearest(plain, known) : undefined
    if (meant === undefined || !isDoubtedThere(letters, plain, meant)) return read
    return inCaseOf(read, soleOf(spellings.get(meant) ?? []) ?? meant)
  }
  return {
    knows,
    knownShare(text) {
      const all = text.match(/[\p{L}\p{M}]{2,}/gu) ?? []
      const letters = (some: readonly string[]) => some.reduce((sum, word) => sum + word.length, 0)
      return all.length === 0 ? 0 : letters(all.filter(knows)) / letters(all)
    },
    hasAccentedTwin: (text) =>
      (text.match(/[\p{L}\p{M}]{3,}/gu) ?? []).some(
        (word) => (spellings.get(normalise(word))?.length ?? 0) > 1,
      ),
    putRight: (letters) =>
      wordsIn(letters)
        .map((word) => (isWord(word) ? putWordRight(word) : word.map(({ char }) => char).join('')))
        .join('')
        .replace(/(?<=\p{L}{2}),(?=\p{L})/gu, ', ')
        .replace(/(?<=\p{L}{3}) ?& ?(?=\p{L}{3})/gu, ' & ')
        .replace(/\s+/g, ' ')
        .trim(),
  }
}

/** A letter less sure than this, 0–1, may have been another. */
const DOUBTFUL = 0.85

/** Whether the reader was in doubt where the two words differ: what was read surely stands, known or not. */
function isDoubtedThere(letters: readonly Letter[], read: string, meant: string): boolean {
  let start = 0
  while (start < read.length && read[start] === meant[start]) start++
  let end = 0
  while (end < read.length - start && read.at(-1 - end) === meant.at(-1 - end)) end++
  // A letter left out was overlooked between its neighbours.
  const differing = letters.slice(Math.max(0, start - 1), letters.length - end + 1)
  return differing.some(({ sure }) => sure < DOUBTFUL)
}

/** Letters in a row, or what stands between. */
function wordsIn(letters: readonly Letter[]): readonly (readonly Letter[])[] {
  const words: Letter[][] = []
  for (const letter of letters) {
    const last = words.at(-1)
    if (last && isLetter(last.at(-1)) === isLetter(letter)) last.push(letter)
    else words.push([letter])
  }
  return words
}

function isLetter(letter: Letter | undefined): boolean {
  return letter !== undefined && /[\p{L}\p{M}]/u.test(letter.char)
}

function isWord(letters: readonly Letter[]): boolean {
  return letters.length >= 3 && isLetter(letters[0])
}

/** The same signs in print: a small l and a capital I. */
function twins(word: string): readonly string[] {
  return [word.replace(/^l/, 'I'), word.replace(/I/g, 'l')].filter((other) => other !== word)
}

/** The one spelling of a word that always has its accents; undefined where it is also written as read. */
function accentedOnly(read: string, spellings: readonly string[]): string | undefined {
  const sole = soleOf(spellings)
  return sole?.normalize('NFD').replace(/\p{M}/gu, '').replace('œ', 'oe') === read.toLowerCase()
    ? sole
    : undefined
}

function soleOf(spellings: readonly string[]): string | undefined {
  return spellings.length === 1 ? spellings[0] : undefined
}

/** A word as near as this to the nearest leaves it unclear which was meant. */
const CLEARLY_NEARER = 0.75

/** The one known word within reach of `word`; none where two are about as near. */
function nearest(word: string, known: readonly string[]): string | undefined {
  const reach = word.length >= 9 ? 1.5 : word.length >= 6 ? 1 : 0.5
  let best: string | undefined
  let bestCost = Number.POSITIVE_INFINITY
  let runnerUp = Number.POSITIVE_INFINITY
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) > 2) continue
    const cost = misreadingCost(word, candidate, reach + CLEARLY_NEARER)
    if (cost < bestCost) {
      runnerUp = bestCost
      bestCost = cost
      best = candidate
    } else if (cost < runnerUp) runnerUp = cost
  }
  return bestCost <= reach && runnerUp - bestCost >= CLEARLY_NEARER ? best : undefined
}

/** "bieRe" is a hand that writes its R large: capitals inside a word are none. "McCoy" and "coastIPA" keep theirs. */
function calmCase(word: string): string {
  const inner = word.slice(1)
  if (!/\p{Ll}/u.test(word) || !/\p{Lu}/u.test(inner)) return word
  if (/^\p{Lu}\p{Ll}{1,3}\p{Lu}\p{Ll}+$|\p{Ll}{3}\p{Lu}{2,}$/u.test(word)) return word
  return word.charAt(0) + inner.toLowerCase()
}

function inCaseOf(read: string, meant: string): string {
  if (read.length > 1 && read === read.toUpperCase()) return meant.toUpperCase()
  const capital = /^\p{Lu}/u.test(read)
  return capital ? meant.charAt(0).toUpperCase() + meant.slice(1) : meant
}
