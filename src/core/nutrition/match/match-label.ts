import type { FoodCategory } from '../../terms/categories.ts'
import { compareText } from '../../util/compare.ts'
import type { FoodMatch } from '../table/food.ts'
import { isRuledOut, spelledOut } from './category.ts'
import type { MatchIndex, Phrase } from './match-index.ts'
import { type Candidate, type Heard, type HeardLabel, rate } from './rate.ts'
import { readLabel } from './read-label.ts'
import { respace } from './respace.ts'

/** Below this a label names no food of the table. */
const LEAST_QUALITY = 0.6
const MOST_MATCHES = 5
/** Readings of a quality nearer than this are as good as equal: the category decides. Above what a loose name costs. */
const TIE = 0.21

/**
 * Foods a label may name, best first, each once; empty where none is near enough. Every word of a food's name must be
 * in the label, the label's head among them; what the name leaves unexplained lowers the quality, so that 0.85 and
 * more means that nothing is left in the label that could bring in another ingredient. `category` (what the thing was
 * seen as) breaks ties, rules out, and supplies a word the label leaves unsaid.
 */
export function matchLabel(index: MatchIndex, label: string, category?: FoodCategory): readonly FoodMatch[] {
  const asWritten = matchWritten(index, label, category)
  if (asWritten.length > 0 || category === undefined) return asWritten
  const full = spelledOut(label, category)
  return full === undefined ? [] : matchWritten(index, full, category)
}

function matchWritten(index: MatchIndex, label: string, category?: FoodCategory): readonly FoodMatch[] {
  const heard = hear(index, label)
  const candidates = phrasesWithin(index, heard.words)
    .map((phrase) => rate(phrase, heard, index))
    .filter((candidate) => candidate !== undefined)
    .filter(({ quality }) => quality >= LEAST_QUALITY)
    .sort(byQuality)
  const best = candidates[0]
  if (!best?.phrase.food) return []
  const readings = candidates.filter(
    ({ phrase, reversed }) => (!reversed || best.reversed) && !saysLess(phrase, best.phrase),
  )
  return foodsOf(readings, category)
}

function hear(index: MatchIndex, label: string): HeardLabel {
  const { words, head } = readLabel(label, (each) => respace(each, index.known))
  const readingsOf = (word: string, written: string) => index.speller.readings(word, written)
  return {
    words: words.map(({ word, written, part }) => ({ part, written, readings: readingsOf(word, written) })),
    heads: new Set(head && readingsOf(head.word, head.written).map(({ word }) => word)),
  }
}

/** Names all of whose words the label has. */
function phrasesWithin(index: MatchIndex, words: readonly Heard[]): readonly Phrase[] {
  const present = words.filter(({ part }) => part !== 'without')
  const said = new Set(present.flatMap(({ readings }) => readings.map(({ word }) => word)))
  return [...said].flatMap((word) =>
    (index.phrasesByWord.get(word) ?? []).filter((phrase) => phrase.words.every((each) => said.has(each))),
  )
}

/** "Water" beside "sparkling water": no other reading of the label, only a vaguer one. */
function saysLess(phrase: Phrase, than: Phrase): boolean {
  return phrase.words.length < than.words.length && phrase.words.every((word) => than.words.includes(word))
}

/** Better first; of equals the longer name, then a food before a mere name, then the id: always the same order. */
function byQuality(a: Candidate, b: Candidate): number {
  return (
    b.quality - a.quality ||
    b.phrase.words.length - a.phrase.words.length ||
    Number(!a.phrase.food) - Number(!b.phrase.food) ||
    compareText(a.phrase.food?.id ?? '', b.phrase.food?.id ?? '')
  )
}

function foodsOf(candidates: readonly Candidate[], category: FoodCategory | undefined): readonly FoodMatch[] {
  const matches = new Map<string, FoodMatch>()
  for (const { phrase, quality, whole } of candidates) {
    const { food } = phrase
    if (!food || matches.has(food.id) || (category && isRuledOut(food, category))) continue
    matches.set(food.id, { food, quality, ...(phrase.loose && whole && { commonly: true }) })
  }
  const standing = ({ food, quality }: FoodMatch): number => quality + (food.category === category ? TIE : 0)
  return [...matches.values()].sort((a, b) => standing(b) - standing(a)).slice(0, MOST_MATCHES)
}
