import { editDistance } from '../core/text/edit-distance.ts'
import { withoutPluralS } from '../core/text/singular.ts'
import { append } from '../core/util/group-by.ts'
import { CONTENT_KINDS, type Kind } from './kinds.ts'

/** What a phrase means: its kind and what the vocabulary gives it, such as "allergy/peanut" or "child". */
export type Meaning = { readonly kind: Kind; readonly ids: readonly string[] }

type Phrase = Meaning & { readonly words: readonly string[] }

/** The phrases of one language. */
export type Lexicon = {
  /** By their first two words, or their only one; the longest first. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>
  readonly words: ReadonlySet<string>
  /** The one known word that a word is a single slip of the keys away from. */
  readonly corrected: (word: string) => string | undefined
}

/** Shorter words have too many neighbours, longer ones are no words. */
const SHORTEST_CORRECTED = 6
const LONGEST_CORRECTED = 24

/** Reads vocabularies: a meaning a line, "kind ids: phrase, phrase". */
export function lexiconOf(vocabularies: readonly string[]): Lexicon {
  const phrases = new Map<string, Phrase[]>()
  const words = new Set<string>()
  const corrigible = new Set<string>()
  const meanings = new Map<string, string>()
  for (const { kind, ids, words: phrase } of phrasesOf(vocabularies)) {
    if (phrase.length === 1) meanings.set(phrase[0] ?? '', [kind, ...ids].join(' '))
    append(phrases, phrase.slice(0, 2).join(' '), { kind, ids, words: phrase })
    for (const word of phrase) {
      words.add(word)
      if (kind !== 'small') corrigible.add(word)
    }
  }
  for (const alike of phrases.values()) alike.sort((a, b) => b.words.length - a.words.length)
  const slips = slipsOf(corrigible)
  return { phrases, words, corrected: (word) => correctedBy(slips, meanings, word) }
}

/** Every phrase of vocabularies, its words in the singular. */
export function phrasesOf(vocabularies: readonly string[]): readonly Phrase[] {
  return vocabularies.flatMap((vocabulary) =>
    vocabulary
      .trim()
      .split('\n')
      .flatMap((line) => {
        const colon = line.indexOf(':')
        const [kind = '', ...ids] = line.slice(0, colon).split(' ')
        const phrases = line.slice(colon + 1).split(',')
        return phrases.map((phrase) => ({
          kind: kind as Kind,
          ids,
          words: phrase.trim().split(' ').map(withoutPluralS),
        }))
      }),
  )
}

/** What is left of each word when any one of its letters, or none, is left out: two words one slip apart share one. */
function slipsOf(words: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> {
  const slips = new Map<string, string[]>()
  for (const word of words) {
    if (word.length < SHORTEST_CORRECTED - 1) continue
    for (const slip of new Set(shortened(word))) append(slips, slip, word)
  }
  return slips
}

function shortened(word: string): readonly string[] {
  return [word, ...Array.from(word, (_, i) => word.slice(0, i) + word.slice(i + 1))]
}

function correctedBy(
  slips: ReadonlyMap<string, readonly string[]>,
  meanings: ReadonlyMap<string, string>,
  word: string,
): string | undefined {
  if (word.length > LONGEST_CORRECTED) return undefined
  const near = new Set(shortened(word).flatMap((slip) => slips.get(slip) ?? []))
  const fits = [...near].filter(
    (known) => Math.max(known.length, word.length) >= SHORTEST_CORRECTED && editDistance(known, word) === 1,
  )
  // A guess between two words that mean different things is none.
  const [first] = fits
  const meaning = meanings.get(first ?? '')
  const isClear = fits.length === 1 || (meaning && fits.every((fit) => meanings.get(fit) === meaning))
  return isClear ? first : undefined
}

/** Whether a kind of phrase states something, if nothing around it says otherwise. */
export function isContent({ kind }: { readonly kind: Kind }): boolean {
  return CONTENT_KINDS.has(kind)
}
