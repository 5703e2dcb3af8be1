import { canonicalWord, ORDINARY_WORDS } from '../../text/food-words.ts'
import { append } from '../../util/group-by.ts'
import { inSlices } from '../../util/in-slices.ts'
import type { Food } from '../table/food.ts'
import type { FoodRow, RowName } from '../table/notation.ts'
import { MODIFIERS } from './modifiers.ts'
import { readLabel } from './read-label.ts'
import type { KnownWords } from './respace.ts'
import { Speller } from './speller.ts'

/** One name as the matcher sees it; without a food it is known to be one that has no row. */
export type Phrase = {
  readonly food: Food | undefined
  readonly words: readonly string[]
  readonly head: string
  readonly loose: boolean
  readonly anyFlavour: boolean
}

/** Everything that matching looks up, built once from the rows. */
export type MatchIndex = {
  /** Each name under the rarest of its words. */
  readonly phrasesByWord: ReadonlyMap<string, readonly Phrase[]>
  /** Words that say what a food is, standing last in a name: one left unexplained makes it another food. "Kellogg's" only describes. */
  readonly foodWords: ReadonlySet<string>
  /** The words of all names of one food: "granny smith" beside "apple" is no other food. */
  readonly wordsOf: ReadonlyMap<Food, ReadonlySet<string>>
  readonly speller: Speller
  readonly known: KnownWords
  /** Sets of words that name different foods in a different order: "milk chocolate", "chocolate milk". */
  readonly orderMatters: ReadonlySet<string>
}

/** One key for the words of a name, whatever their order. */
export function unordered(words: readonly string[]): string {
  return [...words].sort().join(' ')
}

/** So many rows or names are read, or words filed, in one step: some milliseconds. */
const ROWS_A_STEP = 30
const NAMES_A_STEP = 100
const WORDS_A_STEP = 300

/** Builds the index in steps of a few milliseconds. */
export function* indexSteps(
  rows: readonly FoodRow[],
  unlisted: readonly string[],
): Generator<void, MatchIndex> {
  const phrases: Phrase[] = []
  const forms = new Map<string, string>()
  yield* inSlices(rows, ROWS_A_STEP, ({ food, names }) => {
    for (const name of names) phrases.push(phraseOf(name, forms, food))
  })
  yield* inSlices(unlisted, NAMES_A_STEP, (text) => {
    phrases.push(phraseOf({ text, loose: false, anyFlavour: false }, forms))
  })
  const counts = new Map<string, number>()
  yield* inSlices(phrases, WORDS_A_STEP, ({ words }) => {
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  })
  const phrasesByWord = new Map<string, Phrase[]>()
  const foodWords = new Set<string>()
  const wordsOf = new Map<Food, Set<string>>()
  const neighbours = new Set<string>()
  const sameWords = new Map<string, Phrase[]>()
  yield* inSlices(phrases, WORDS_A_STEP, (phrase) => {
    const { words, head, food } = phrase
    append(phrasesByWord, rarest(words, counts), phrase)
    if (!MODIFIERS.has(head)) foodWords.add(head)
    if (food) addAll(wordsOf, food, words)
    for (let at = 1; at < words.length; at++) neighbours.add(`${words[at - 1]} ${words[at]}`)
    if (words.length > 1) append(sameWords, unordered(words), phrase)
  })
  for (const word of [...MODIFIERS.keys(), ...ORDINARY_WORDS]) forms.set(word, canonicalWord(word))
  for (const word of [...forms.values()]) forms.set(word, word)
  const speller = new Speller()
  yield* inSlices([...forms], WORDS_A_STEP, ([form, word]) => speller.add(form, word))
  return {
    phrasesByWord,
    foodWords,
    wordsOf,
    speller,
    known: { words: new Set(counts.keys()), neighbours },
    orderMatters: wordsOfSeveralFoods(sameWords),
  }
}

function addAll(words: Map<Food, Set<string>>, food: Food, more: readonly string[]): void {
  const known = words.get(food) ?? new Set()
  words.set(food, known)
  for (const word of more) known.add(word)
}

function wordsOfSeveralFoods(groups: ReadonlyMap<string, readonly Phrase[]>): ReadonlySet<string> {
  const differs = (a: Phrase, b: Phrase): boolean => a.head !== b.head && a.food !== b.food
  return new Set(
    [...groups].filter(([, same]) => same.some((a) => same.some((b) => differs(a, b)))).map(([key]) => key),
  )
}

function rarest(words: readonly string[], counts: ReadonlyMap<string, number>): string {
  return words.reduce((a, b) => ((counts.get(b) ?? 0) < (counts.get(a) ?? 0) ? b : a))
}

/** `forms` takes down each word as written in the name, with the word. */
function phraseOf({ text, loose, anyFlavour }: RowName, forms: Map<string, string>, food?: Food): Phrase {
  const { words, head } = readLabel(text)
  if (head === undefined) throw new Error(`A food has a name without words: ${text}`)
  for (const { written, word } of words) forms.set(written, word)
  return { food, words: words.map(({ word }) => word), head: head.word, loose, anyFlavour }
}
