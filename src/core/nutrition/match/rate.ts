import type { Food } from '../table/food.ts'
import { confirmsClaim, contradictsVariant, isAlready, isMadeOf } from './claims.ts'
import { type MatchIndex, orderMatters, type Phrase } from './match-index.ts'
import { MODIFIERS } from './modifiers.ts'
import { DISH_WORDS, type LabelPart } from './read-label.ts'
import type { Reading } from './speller.ts'
import { isPlainHeat } from './word-reach.ts'

/** A word of a label with the known words it may stand for; none where it is unknown. */
export type ReadWord = {
  readonly part: LabelPart
  readonly written: string
  readonly readings: readonly Reading[]
}

/** A label, each word with what it may stand for. */
export type ReadLabel = {
  readonly words: readonly ReadWord[]
  /** What the label's head may stand for. */
  readonly heads: ReadonlySet<string>
}

/** A name of the table that the label may be, and how well it fits. */
export type Candidate = {
  readonly phrase: Phrase
  readonly quality: number
  /** The label has the name's words in another order, with another head. */
  readonly reversed: boolean
  /** The label has no word that the name does not have, but for what leaves it the same food: "a glass of". */
  readonly whole: boolean
}

/** The factor each kind of doubt lowers the quality by; tuned on labelled phrases. */
const LOOSE = 0.8
const OTHER_ORDER = 0.98
/** The same words in another order under the same head: "leaf salad", "salad leaves". */
const SHUFFLED = 0.995
const OTHER_ORDER_OTHER_FOOD = 0.85
/** A word of another name of the same food: "granny smith" apple. */
const OWN_WORD = 0.98
const UNKNOWN_HEAD = 0.8
const FOOD_BEFORE_HEAD = 0.5
/** A word left over may bring in another ingredient: the first keeps the quality below 0.85, further ones add little doubt. */
const FIRST_LEFT_OVER = 0.84
const FURTHER_LEFT_OVER = 0.94
/** "Without cheese" may say what a food is served without, or be half of a name ("no bake"). */
const LEFT_OUT = 0.84
/** Words whose absence says nothing about other ingredients. */
const HARMLESS_LEFT_OUT = new Set('sugar salt alcohol caffeine sweetener skin bone pit stone seed'.split(' '))
const LEFT_OVER_MODIFIER = {
  neutral: 0.99,
  style: 0.84,
  strong: 0.84,
  raw: 0.95,
  cooking: 0.84,
  variant: 0.78,
  colour: 0.95,
} as const
const ALREADY_SO = 0.97
const PLAIN_HEAT = 0.95
/** An unknown word this short may be a misread one that matters ("rye" bread). */
const SHORT_LENGTH = 4
const SHORT_UNKNOWN = 0.82
/** A name of one word is recognised in a misread word only where that is long enough to be nothing else. */
const SOLE_WORD_LENGTH = 6
const LEAST_SOLE_CLOSENESS = 0.95

/** How well a name explains a label that has all its words; undefined where the label names something else. */
export function rate(phrase: Phrase, { words, heads }: ReadLabel, index: MatchIndex): Candidate | undefined {
  const coversHead = phrase.words.some((word) => heads.has(word))
  if (!standsForHead(phrase, words, heads, coversHead)) return undefined
  let quality = (phrase.loose ? LOOSE : 1) * (coversHead ? 1 : UNKNOWN_HEAD)
  let leftOver = 0
  let whole = true
  for (const [place, { part, written, readings }] of words.entries()) {
    if (part === 'without') {
      whole = false
      if (phrase.food && comesBeforeName(words, place) && isMadeOf(written, phrase.food)) return undefined
      if (!readings.some(({ word }) => HARMLESS_LEFT_OUT.has(word))) quality *= LEFT_OUT
      continue
    }
    const covering = readings.find(({ word }) => phrase.words.includes(word))
    if (covering) {
      if (isTooShort(covering, written, phrase)) return undefined
      quality *= covering.closeness
      continue
    }
    const [reading] = readings
    if (reading && MODIFIERS.has(reading.word)) {
      const factor = unexplained(reading.word, part, phrase.food)
      // A glass of milk is milk.
      if (factor < ALREADY_SO) whole = false
      quality *= factor * reading.closeness
      continue
    }
    whole = false
    if (reading && part === 'main' && isItsOwn(reading.word, phrase)) {
      quality *= OWN_WORD * reading.closeness
      continue
    }
    const namesFood = reading !== undefined && index.foodWords.has(reading.word)
    if (namesFood && part === 'main' && !phrase.anyFlavour) quality *= FOOD_BEFORE_HEAD
    else if (!namesFood && part === 'main' && written.length <= SHORT_LENGTH) quality *= SHORT_UNKNOWN
    quality *= leftOver++ === 0 ? FIRST_LEFT_OVER : FURTHER_LEFT_OVER
  }
  if (phrase.anyFlavour && leftOver === 0) return undefined
  const reversed = coversHead && isReversed(phrase, words, heads)
  if (reversed) quality *= orderMatters(index, phrase) ? OTHER_ORDER_OTHER_FOOD : OTHER_ORDER
  if (!reversed && isShuffled(phrase, words)) quality *= SHUFFLED
  return { phrase, quality, reversed, whole }
}

function isItsOwn(word: string, { food, anyFlavour, ofFood }: Phrase): boolean {
  // A name that takes any flavour needs one in the label.
  return food !== undefined && !anyFlavour && ofFood.some(({ words }) => words.includes(word))
}

/**
 * The name's head must stand in the main part of the label, not in a detail or beside it; and the label's head must be one
 * of the name's words, or the name must take a flavour.
 */
function standsForHead(
  phrase: Phrase,
  words: readonly ReadWord[],
  heads: ReadonlySet<string>,
  coversHead: boolean,
): boolean {
  const head = words.find(({ readings }) => readings.some(({ word }) => word === phrase.head))
  if (!head || (head.part !== 'main' && head.part !== 'and')) return false
  if (coversHead) return true
  const asWritten = head.readings.some(({ word, closeness }) => word === phrase.head && closeness === 1)
  return (
    phrase.anyFlavour && asWritten && head.part === 'main' && ![...heads].some((word) => DISH_WORDS.has(word))
  )
}

function isTooShort({ closeness }: Reading, written: string, phrase: Phrase): boolean {
  return closeness < LEAST_SOLE_CLOSENESS && phrase.words.length === 1 && written.length < SOLE_WORD_LENGTH
}

/** The factor for a modifier that the name does not have. */
function unexplained(word: string, part: LabelPart, food: Food | undefined): number {
  const modifier = MODIFIERS.get(word)
  if (modifier === undefined || (part === 'with' && modifier !== 'cooking')) return 1
  if (modifier === 'transform') return 0
  if (modifier === 'strong' && food && isDrink(food)) return 0
  if (modifier === 'diet') return food && confirmsClaim(word, food) ? ALREADY_SO : 0
  if (modifier === 'variant' && food && contradictsVariant(word, food)) return 0
  if (modifier === 'variant' && food && isAlready(word, food)) return ALREADY_SO
  if (modifier === 'cooking' && food && isPlainHeat(word, food)) return PLAIN_HEAT
  return LEFT_OVER_MODIFIER[modifier]
}

/** "No egg mayonnaise" is a food of its own; "pizza without cheese" is still a pizza. */
function comesBeforeName(words: readonly ReadWord[], place: number): boolean {
  return words.findIndex(({ part }) => part === 'main') > place
}

/** "Chocolate milk" and the name "milk chocolate": the same words, another head. */
function isReversed(phrase: Phrase, words: readonly ReadWord[], heads: ReadonlySet<string>): boolean {
  if (phrase.words.length < 2 || heads.has(phrase.head)) return false
  const main = words.filter(({ part }) => part === 'main')
  return phrase.words.every((word) =>
    main.some(({ readings }) => readings.some((each) => each.word === word)),
  )
}

function isShuffled(phrase: Phrase, words: readonly ReadWord[]): boolean {
  const places = phrase.words.map((word) =>
    words.findIndex(({ readings }) => readings.some((each) => each.word === word)),
  )
  return places.some((place, i) => i > 0 && place < (places[i - 1] ?? 0))
}

/** A hard seltzer is no water. */
function isDrink({ category }: Food): boolean {
  return ['water', 'tea-coffee', 'juice', 'soft-drink'].includes(category)
}
