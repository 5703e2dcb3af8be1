import type { Food } from './food.ts'
import type { FoodRow } from './foods/notation.ts'
import { readLabel } from './match-label.ts'
import { MODIFIERS } from './match-modifiers.ts'
import { Speller } from './match-spelling.ts'

/** One name of one food as the matcher sees it. Without `food` it is known by name only. */
export type Phrase = {
  readonly food?: Food
  readonly words: readonly string[]
  readonly head: string
  readonly loose: boolean
  readonly anyFlavour: boolean
}

/** Everything matching looks up, built once from the rows. */
export type MatchIndex = {
  readonly phrasesByWord: ReadonlyMap<string, readonly Phrase[]>
  /** Words that name foods: left unexplained, they make it another food. */
  readonly foodWords: ReadonlySet<string>
  readonly speller: Speller
}

export function buildIndex(rows: readonly FoodRow[], unlisted: readonly string[]): MatchIndex {
  const phrases = [
    ...rows.flatMap(({ food, names }) => names.map((name) => phraseOf(name.text, name, food))),
    ...unlisted.map((name) => phraseOf(name, { loose: false, anyFlavour: false })),
  ]
  const phrasesByWord = new Map<string, Phrase[]>()
  const foodWords = new Set<string>()
  for (const phrase of phrases) {
    for (const word of new Set(phrase.words)) {
      const others = phrasesByWord.get(word)
      if (others) others.push(phrase)
      else phrasesByWord.set(word, [phrase])
      if (!MODIFIERS.has(word)) foodWords.add(word)
    }
  }
  return {
    phrasesByWord,
    foodWords,
    speller: new Speller(new Set([...phrasesByWord.keys(), ...MODIFIERS.keys()])),
  }
}

function phraseOf(name: string, traits: Pick<Phrase, 'loose' | 'anyFlavour'>, food?: Food): Phrase {
  const { words, head } = readLabel(name)
  if (head === undefined) throw new Error(`A food has a name without words: ${name}`)
  const { loose, anyFlavour } = traits
  return { ...(food && { food }), words: words.map(({ word }) => word), head: head.word, loose, anyFlavour }
}
