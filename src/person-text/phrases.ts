import { onlyClosestWord } from '../core/text/edit-distance.ts'
import { withoutPluralS } from '../core/text/singular.ts'
import { WELL_KNOWN_WORDS } from './lexicon/small-words.ts'
import { type Meaning, PHRASES, VOCABULARY } from './meanings.ts'
import { isNumber, type Word } from './words.ts'

/** Words that together mean something, from place `at` on. */
export type Phrase = { readonly at: number; readonly length: number; readonly meanings: readonly Meaning[] }

const ALL_WORDS = [...VOCABULARY]

/** The places of its words. */
export function placesOf({
  at,
  length,
}: {
  readonly at: number
  readonly length: number
}): readonly number[] {
  return Array.from({ length }, (_, i) => at + i)
}

/** The phrases of a clause from left to right, the longest where several begin at a word; small spelling mistakes are allowed. */
export function phrasesIn(words: readonly Word[], taken: ReadonlySet<number> = new Set()): readonly Phrase[] {
  const known = words.map(({ plain }, i) => (taken.has(i) ? '' : knownAs(plain)))
  const found: Phrase[] = []
  for (let at = 0; at < known.length; ) {
    const fits = PHRASES.get(known[at] ?? '')?.find((phrase) =>
      phrase.words.every(
        (word, i) =>
          known[at + i] === word || (known[at + i] && withoutPluralS(words[at + i]?.plain ?? '') === word),
      ),
    )
    if (fits) found.push({ at, length: fits.words.length, meanings: fits.meanings })
    at += fits?.words.length ?? 1
  }
  return found
}

/** Whether a word means something here, and so is no name; a short one only as it is written: Celia is not coeliac. */
export function isKnown(word: string): boolean {
  return (
    WELL_KNOWN_WORDS.has(word) ||
    VOCABULARY.has(word.length > 5 ? knownAs(word) : withoutPluralS(word)) ||
    VOCABULARY.has(word)
  )
}

/** The word of the vocabulary that this is the plural or a misspelling of; else the word itself. */
function knownAs(word: string): string {
  if (VOCABULARY.has(word) || isNumber(word) || WELL_KNOWN_WORDS.has(word)) return word
  const one = withoutPluralS(word)
  if (VOCABULARY.has(one)) return one
  return onlyClosestWord(word, ALL_WORDS) ?? onlyClosestWord(one, ALL_WORDS) ?? word
}
