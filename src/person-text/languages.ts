import { countKnown } from './items.ts'
import { type Lexicon, lexiconOf } from './lexicon.ts'
import { CONDITIONS } from './vocabulary/english/conditions.ts'
import { FOODS } from './vocabulary/english/foods.ts'
import { MARKERS } from './vocabulary/english/markers.ts'
import { MEASURES } from './vocabulary/english/measures.ts'
import { PEOPLE } from './vocabulary/english/people.ts'
import { SMALL } from './vocabulary/english/small.ts'
import { FRENCH } from './vocabulary/french.ts'
import { GERMAN } from './vocabulary/german.ts'
import { ITALIAN } from './vocabulary/italian.ts'
import { PORTUGUESE } from './vocabulary/portuguese.ts'
import { SPANISH } from './vocabulary/spanish.ts'
import type { Word } from './words.ts'

export const VOCABULARIES: Readonly<Record<string, readonly string[]>> = {
  en: [CONDITIONS, FOODS, PEOPLE, MEASURES, MARKERS, SMALL],
  es: [SPANISH],
  de: [GERMAN],
  fr: [FRENCH],
  it: [ITALIAN],
  pt: [PORTUGUESE],
}

let lexicons: readonly Lexicon[] | undefined

/** The language that knows most of the words; English, where another does not know more. */
export function languageOf(words: readonly Word[]): Lexicon {
  lexicons ??= Object.values(VOCABULARIES).map(lexiconOf)
  const [first, ...others] = lexicons
  let best = first as Lexicon
  let most = countKnown(words, best)
  for (const other of others) {
    const known = countKnown(words, other)
    if (known > most) [best, most] = [other, known]
  }
  return best
}
