import type { FoodCategory } from './categories.ts'
import type { Food, FoodMatch } from './food.ts'
import { isRuledOut, spelledOut } from './match-category.ts'
import { bearsOut, isAlready } from './match-claims.ts'
import { type MatchIndex, type Phrase, unordered } from './match-index.ts'
import { DISH_WORDS, type LabelPart, readLabel } from './match-label.ts'
import { MODIFIERS } from './match-modifiers.ts'
import { respace } from './match-spaces.ts'
import type { Reading } from './match-spelling.ts'

/** Below this a label names no food of the table. */
const LEAST_QUALITY = 0.6
const MOST_MATCHES = 5

/** What each kind of doubt leaves of the quality. Tuned on the labelled phrases of the tests. */
const LOOSE = 0.8
const OTHER_ORDER = 0.98
const OTHER_FOOD = 0.85
const FLAVOUR = 0.93
const UNKNOWN_HEAD = 0.8
/** An unknown word this short may be a misread one that matters ("rye" bread). */
const SHORT_LENGTH = 4
const SHORT_UNKNOWN = 0.82
/** A name of one word is read out of a misread word only where it is long enough to be no other. */
const SOLE_WORD_LENGTH = 6
const LEAST_SOLE_CLOSENESS = 0.95
const LEFT_OVER: Readonly<Record<LabelPart, { readonly food: number; readonly unknown: number }>> = {
  main: { food: 0.5, unknown: 0.85 },
  detail: { food: 0.85, unknown: 0.9 },
  and: { food: 0.85, unknown: 0.9 },
  with: { food: 0.93, unknown: 0.97 },
}
const LEFT_OVER_MODIFIER = { neutral: 0.99, cooking: 0.9, variant: 0.78, colour: 0.95 } as const
const ALREADY_SO = 0.97

/** A label's word with what it may stand for. */
type Heard = { readonly part: LabelPart; readonly written: string; readonly readings: readonly Reading[] }
type Candidate = { readonly phrase: Phrase; readonly quality: number; readonly reversed: boolean }

/**
 * Foods a label may name, best first, each once; empty where none is near enough. Every word of a food's name must be
 * in the label, the label's head among them; what the name leaves unexplained lowers the quality, so that 0.95 and more
 * means the whole label is accounted for. `category` (what the thing was seen as) breaks ties, rules out, and supplies
 * a word the label leaves unsaid.
 */
export function matchLabel(index: MatchIndex, label: string, category?: FoodCategory): readonly FoodMatch[] {
  const asWritten = matchWritten(index, label, category)
  if (asWritten.length > 0 || category === undefined) return asWritten
  const full = spelledOut(label, category)
  return full === undefined ? [] : matchWritten(index, full, category)
}

function matchWritten(index: MatchIndex, label: string, category?: FoodCategory): readonly FoodMatch[] {
  const { words, head } = readLabel(label, (each) => respace(each, index.known))
  if (head === undefined) return []
  const heard = words.map(
    ({ word, written, part }): Heard => ({ part, written, readings: index.speller.readings(word, written) }),
  )
  const heads = new Set(index.speller.readings(head.word, head.written).map(({ word }) => word))
  const candidates = phrasesWithin(index, heard)
    .map((phrase) => rate(phrase, heard, heads, index))
    .filter((candidate) => candidate !== undefined)
    .sort(byQuality)
  const best = candidates[0]
  if (!best?.phrase.food) return []
  return bestOfEach(
    candidates.filter((each) => (!each.reversed || best.reversed) && !saysLess(each.phrase, best.phrase)),
    category,
  )
}

/** Names all of whose words the label has. */
function phrasesWithin(index: MatchIndex, heard: readonly Heard[]): readonly Phrase[] {
  const said = new Set(heard.flatMap(({ readings }) => readings.map(({ word }) => word)))
  return [...said].flatMap((word) =>
    (index.phrasesByWord.get(word) ?? []).filter(({ words }) => words.every((each) => said.has(each))),
  )
}

function rate(
  phrase: Phrase,
  heard: readonly Heard[],
  heads: ReadonlySet<string>,
  { foodWords, orderMatters }: MatchIndex,
): Candidate | undefined {
  let quality = phrase.loose ? LOOSE : 1
  const placeOf = (word: string) =>
    heard.findIndex(({ readings }) => readings.some((each) => each.word === word))
  const headHeard = heard[placeOf(phrase.head)]
  if (!headHeard || headHeard.part === 'with') return undefined
  const coversHead = phrase.words.some((word) => heads.has(word))
  if (!coversHead) {
    const asWritten = headHeard.readings.some(
      ({ word, closeness }) => word === phrase.head && closeness === 1,
    )
    if (
      !phrase.anyFlavour ||
      !asWritten ||
      headHeard.part !== 'main' ||
      [...heads].some((word) => DISH_WORDS.has(word))
    )
      return undefined
    quality *= UNKNOWN_HEAD
  }
  for (const { part, readings, written } of heard) {
    const covering = readings.find(({ word }) => phrase.words.includes(word))
    if (covering) {
      if (
        covering.closeness < LEAST_SOLE_CLOSENESS &&
        phrase.words.length === 1 &&
        written.length < SOLE_WORD_LENGTH
      )
        return undefined
      quality *= covering.closeness
      continue
    }
    const [reading] = readings
    const modifier = reading && MODIFIERS.get(reading.word)
    if (reading && modifier) quality *= unexplained(reading.word, part, phrase.food) * reading.closeness
    else if (reading && foodWords.has(reading.word))
      quality *= part === 'main' && phrase.anyFlavour ? FLAVOUR : LEFT_OVER[part].food
    else {
      if (part === 'main' && written.length <= SHORT_LENGTH) quality *= SHORT_UNKNOWN
      quality *= part === 'main' && phrase.anyFlavour ? FLAVOUR : LEFT_OVER[part].unknown
    }
  }
  const reversed = coversHead && phrase.words.length > 1 && isReversed(phrase, heard, heads)
  if (reversed) quality *= orderMatters.has(unordered(phrase.words)) ? OTHER_FOOD : OTHER_ORDER
  return quality < LEAST_QUALITY ? undefined : { phrase, quality, reversed }
}

/** What a modifier that the name does not hold leaves of the quality. */
function unexplained(word: string, part: LabelPart, food: Food | undefined): number {
  const modifier = MODIFIERS.get(word)
  if (modifier === undefined || part === 'with') return 1
  if (modifier === 'transform') return 0
  if (modifier === 'diet') return food && bearsOut(word, food) ? ALREADY_SO : 0
  if (modifier === 'variant' && food && isAlready(word, food)) return ALREADY_SO
  return LEFT_OVER_MODIFIER[modifier]
}

/** "Chocolate milk" beside the name "milk chocolate": same words, another head. */
function isReversed(phrase: Phrase, heard: readonly Heard[], heads: ReadonlySet<string>): boolean {
  if (heads.has(phrase.head)) return false
  const main = heard.filter(({ part }) => part === 'main')
  return phrase.words.every((word) =>
    main.some(({ readings }) => readings.some((each) => each.word === word)),
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
    (a.phrase.food?.id ?? '').localeCompare(b.phrase.food?.id ?? '')
  )
}

function bestOfEach(
  candidates: readonly Candidate[],
  category: FoodCategory | undefined,
): readonly FoodMatch[] {
  const matches = new Map<string, FoodMatch>()
  for (const { phrase, quality } of candidates) {
    const { food } = phrase
    if (!food || matches.has(food.id) || (category && isRuledOut(food, category))) continue
    matches.set(food.id, { food, quality })
  }
  const bonus = ({ food }: FoodMatch): number => (food.category === category ? TIE : 0)
  return [...matches.values()]
    .sort((a, b) => b.quality + bonus(b) - (a.quality + bonus(a)))
    .slice(0, MOST_MATCHES)
}

/** Readings of a quality nearer than this are as good as equal: the category decides. Above what a loose name costs. */
const TIE = 0.21
