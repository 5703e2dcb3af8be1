import type { FoodCategory } from '../../terms/categories.ts'
import { compareText } from '../../util/compare.ts'
import type { FoodMatch, NameReading } from '../table/food.ts'
import { isRuledOut, spelledOut } from './category.ts'
import type { MatchIndex, Phrase } from './match-index.ts'
import { type Candidate, type ReadLabel, type ReadWord, rate } from './rate.ts'
import { readLabel } from './read-label.ts'
import { respace } from './respace.ts'

/** Below this a label names no food of the table. */
const LEAST_QUALITY = 0.6
const MOST_MATCHES = 5
/** Candidates whose qualities differ by less than this count as equal, and the category decides. More than a loose name costs. */
const TIE = 0.21
/** A food named in another language, and something else with it. */
const FOREIGN_WITH_MORE = 0.8

/**
 * The foods a label may name, best first, each once; empty where none is near enough. The label must have every word of a
 * food's name, its own head among them. What the name leaves unexplained lowers the quality: from 0.85 on, nothing is left
 * in the label that could bring in another ingredient. `category`, what the object was seen as, breaks ties, rules foods
 * out, and supplies a word the label leaves out.
 */
export function matchLabel(index: MatchIndex, label: string, category?: FoodCategory): readonly FoodMatch[] {
  const asWritten = matchWritten(index, label, category)
  if (asWritten.length > 0 || category === undefined) return asWritten
  const full = spelledOut(label, category)
  return full === undefined ? [] : matchWritten(index, full, category)
}

/**
 * The same for a name in another language: the foods it names whole, surely where nothing else is in it. Empty where no food is
 * named so, or by one word among more that nobody knows: "Col di Sasso" is no cabbage.
 */
export function matchForeign(
  { rows, left, foreign, vague }: NameReading,
  category?: FoodCategory,
): readonly FoodMatch[] {
  if (!foreign || vague) return []
  const quality = left.length === 0 && rows.length === 1 ? 1 : FOREIGN_WITH_MORE
  return rows.filter((food) => !category || !isRuledOut(food, category)).map((food) => ({ food, quality }))
}

function matchWritten(index: MatchIndex, label: string, category?: FoodCategory): readonly FoodMatch[] {
  const read = spelled(index, label)
  const candidates = phrasesWithin(index, read.words)
    .map((phrase) => rate(phrase, read, index))
    .filter((candidate) => candidate !== undefined)
    .filter(({ quality }) => quality >= LEAST_QUALITY)
    .sort(byQuality)
  const best = candidates[0]
  if (!best?.phrase.food) return []
  const readings = candidates.filter(
    ({ phrase, reversed }) => (!reversed || best.reversed) && !isVaguer(phrase, best.phrase),
  )
  return foodsOf(readings, category)
}

/** Every word of the label with the known words it may be a spelling of. */
function spelled(index: MatchIndex, label: string): ReadLabel {
  const { words, head } = readLabel(label, (each) => respace(each, index.known))
  const readingsOf = (word: string, written: string) => index.speller.readings(word, written)
  return {
    words: words.map(({ word, written, part }) => ({ part, written, readings: readingsOf(word, written) })),
    heads: new Set(head && readingsOf(head.word, head.written).map(({ word }) => word)),
  }
}

/** The names all of whose words the label has. */
function phrasesWithin(index: MatchIndex, words: readonly ReadWord[]): readonly Phrase[] {
  const kept = words.filter(({ part }) => part !== 'without')
  const present = new Set(kept.flatMap(({ readings }) => readings.map(({ word }) => word)))
  return [...present].flatMap((word) =>
    (index.phrasesByWord.get(word) ?? []).filter((phrase) => phrase.words.every((each) => present.has(each))),
  )
}

/** "Water" beside "sparkling water" is no other reading of the label, only a vaguer one. */
function isVaguer(phrase: Phrase, than: Phrase): boolean {
  return phrase.words.length < than.words.length && phrase.words.every((word) => than.words.includes(word))
}

/** Better first; of equals the longer name, then a food before a name without a row, then by id: always the same order. */
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
