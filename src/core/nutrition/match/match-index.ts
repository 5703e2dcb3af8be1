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
  /** All names of the food, this one among them: "granny smith" beside "apple" is no other food. */
  readonly ofFood: readonly Phrase[]
}

/** Everything that matching looks up, built once from the rows. */
export type MatchIndex = {
  /** Each name under the rarest of its words. */
  readonly phrasesByWord: ReadonlyMap<string, readonly Phrase[]>
  /** Words that say what a food is, standing last in a name: one left unexplained makes it another food. "Kellogg's" only describes. */
  readonly foodWords: ReadonlySet<string>
  readonly speller: Speller
  readonly known: KnownWords
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
    const ofFood: Phrase[] = []
    for (const name of names) ofFood.push(phraseOf(name, forms, ofFood, food))
    phrases.push(...ofFood)
  })
  yield* inSlices(unlisted, NAMES_A_STEP, (text) => {
    phrases.push(phraseOf({ text, loose: false, anyFlavour: false }, forms, []))
  })
  const counts = new Map<string, number>()
  yield* inSlices(phrases, WORDS_A_STEP, ({ words }) => {
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  })
  const phrasesByWord = new Map<string, Phrase[]>()
  const foodWords = new Set<string>()
  yield* inSlices(phrases, WORDS_A_STEP, (phrase) => {
    append(phrasesByWord, rarest(phrase.words, counts), phrase)
    if (!MODIFIERS.has(phrase.head)) foodWords.add(phrase.head)
  })
  for (const word of [...MODIFIERS.keys(), ...ORDINARY_WORDS]) forms.set(word, canonicalWord(word))
  for (const word of [...forms.values()]) forms.set(word, word)
  const speller = new Speller()
  yield* inSlices([...forms], WORDS_A_STEP, ([form, word]) => speller.add(form, word))
  return {
    phrasesByWord,
    foodWords,
    speller,
    known: { words: new Set(counts.keys()), neighbours: neighboursIn(phrases) },
  }
}

/** Pairs of words side by side. Put together when first asked for, since most names are spaced as they should be. */
function neighboursIn(phrases: readonly Phrase[]): KnownWords['neighbours'] {
  let pairs: ReadonlySet<string> | undefined
  const all = () =>
    new Set(phrases.flatMap(({ words }) => words.slice(1).map((word, i) => `${words[i]} ${word}`)))
  return (first, second) => {
    pairs ??= all()
    return pairs.has(`${first} ${second}`)
  }
}

/** Whether the words of a name name different foods in a different order: "milk chocolate", "chocolate milk". */
export function orderMatters({ phrasesByWord }: MatchIndex, { words }: Phrase): boolean {
  const same = words
    .flatMap((word) => phrasesByWord.get(word) ?? [])
    .filter((other) => hasSameWords(other.words, words))
  return same.some((a) => same.some((b) => a.head !== b.head && a.food !== b.food))
}

function hasSameWords(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && [...a].sort().join() === [...b].sort().join()
}

function rarest(words: readonly string[], counts: ReadonlyMap<string, number>): string {
  return words.reduce((a, b) => ((counts.get(b) ?? 0) < (counts.get(a) ?? 0) ? b : a))
}

/** `forms` takes down each word as written in the name, with the word. */
function phraseOf(
  { text, loose, anyFlavour }: RowName,
  forms: Map<string, string>,
  ofFood: readonly Phrase[],
  food?: Food,
): Phrase {
  const { words, head } = readLabel(text)
  if (head === undefined) throw new Error(`A food has a name without words: ${text}`)
  for (const { written, word } of words) forms.set(written, word)
  return { food, words: words.map(({ word }) => word), head: head.word, loose, anyFlavour, ofFood }
}
