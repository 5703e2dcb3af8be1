import { canonicalWord, ORDINARY_WORDS } from '../../text/food-words.ts'
import { groupBy } from '../../util/group-by.ts'
import type { Food } from '../table/food.ts'
import type { FoodRow, RowName } from '../table/notation.ts'
import { MODIFIERS } from './modifiers.ts'
import { readLabel } from './read-label.ts'
import type { KnownWords } from './respace.ts'
import { Speller } from './speller.ts'

/** One name as the matcher sees it; without `food` it is known to be a food that has no row. */
export type Phrase = {
  readonly food?: Food
  readonly words: readonly string[]
  readonly head: string
  /** Each word as written in the name, and the word. */
  readonly forms: readonly (readonly [written: string, word: string])[]
  readonly loose: boolean
  readonly anyFlavour: boolean
}

/** Everything that matching looks up, built once from the rows. */
export type MatchIndex = {
  /** Each name under the rarest of its words. */
  readonly phrasesByWord: ReadonlyMap<string, readonly Phrase[]>
  /** Words that name foods: one left unexplained makes it another food. */
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

/** Builds the index in steps of a few milliseconds. */
export function* indexSteps(
  rows: readonly FoodRow[],
  unlisted: readonly string[],
): Generator<void, MatchIndex> {
  const phrases: Phrase[] = []
  for (const { food, names } of rows) {
    phrases.push(...names.map((name) => phraseOf(name, food)))
    yield
  }
  for (const name of unlisted) {
    phrases.push(phraseOf({ text: name, loose: false, anyFlavour: false }))
    yield
  }
  const counts = new Map<string, number>()
  for (const word of phrases.flatMap(({ words }) => words)) counts.set(word, (counts.get(word) ?? 0) + 1)
  const named = new Set(counts.keys())
  const phrasesByWord = groupBy(phrases, ({ words }) => rarest(words, counts))
  yield
  const speller = new Speller(formsOf(phrases, [...MODIFIERS.keys(), ...ORDINARY_WORDS]))
  yield
  return {
    phrasesByWord,
    foodWords: new Set([...named].filter((word) => !MODIFIERS.has(word))),
    wordsOf: wordsByFood(phrases),
    speller,
    known: { words: named, neighbours: new Set(phrases.flatMap(({ words }) => neighboursIn(words))) },
    orderMatters: wordsOfSeveralFoods(phrases),
  }
}

function wordsByFood(phrases: readonly Phrase[]): ReadonlyMap<Food, ReadonlySet<string>> {
  const words = new Map<Food, Set<string>>()
  for (const { food, words: named } of phrases) {
    if (food) words.set(food, new Set([...(words.get(food) ?? []), ...named]))
  }
  return words
}

/** Every form a known word is written in, with the word. */
function formsOf(phrases: readonly Phrase[], others: readonly string[]): ReadonlyMap<string, string> {
  const forms = new Map(phrases.flatMap(({ forms }) => forms))
  for (const word of others) forms.set(word, canonicalWord(word))
  for (const word of [...forms.values()]) forms.set(word, word)
  return forms
}

function wordsOfSeveralFoods(phrases: readonly Phrase[]): ReadonlySet<string> {
  const groups = groupBy(phrases, ({ words }) => unordered(words))
  const differs = (a: Phrase, b: Phrase): boolean => a.head !== b.head && a.food !== b.food
  return new Set(
    [...groups].filter(([, same]) => same.some((a) => same.some((b) => differs(a, b)))).map(([key]) => key),
  )
}

function rarest(words: readonly string[], counts: ReadonlyMap<string, number>): string {
  return words.reduce((a, b) => ((counts.get(b) ?? 0) < (counts.get(a) ?? 0) ? b : a))
}

function neighboursIn(words: readonly string[]): readonly string[] {
  return words.slice(1).map((word, i) => `${words[i]} ${word}`)
}

function phraseOf({ text, loose, anyFlavour }: RowName, food?: Food): Phrase {
  const { words, head } = readLabel(text)
  if (head === undefined) throw new Error(`A food has a name without words: ${text}`)
  return {
    ...(food && { food }),
    words: words.map(({ word }) => word),
    forms: words.map(({ written, word }) => [written, word]),
    head: head.word,
    loose,
    anyFlavour,
  }
}
