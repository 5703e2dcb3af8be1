import type { Food } from './food.ts'
import type { FoodRow } from './foods/notation.ts'
import { readLabel } from './match-label.ts'
import { MODIFIERS } from './match-modifiers.ts'
import type { KnownWords } from './match-spaces.ts'
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
  readonly known: KnownWords
  /** Sets of words that name different foods in different order: "milk chocolate", "chocolate milk". */
  readonly orderMatters: ReadonlySet<string>
}

/** One key for the words of a name in whatever order. */
export function unordered(words: readonly string[]): string {
  return [...words].sort().join(' ')
}

export function buildIndex(rows: readonly FoodRow[], unlisted: readonly string[]): MatchIndex {
  const phrases = [
    ...rows.flatMap(({ food, names }) => names.map((name) => phraseOf(name.text, name, food))),
    ...unlisted.map((name) => phraseOf(name, { loose: false, anyFlavour: false })),
  ]
  const phrasesByWord = new Map<string, Phrase[]>()
  const foodWords = new Set<string>()
  const neighbours = new Set<string>()
  const headsOf = new Map<string, Set<string>>()
  for (const phrase of phrases) {
    phrase.words.slice(1).forEach((word, i) => {
      neighbours.add(`${phrase.words[i]} ${word}`)
    })
    const key = unordered(phrase.words)
    headsOf.set(key, (headsOf.get(key) ?? new Set()).add(`${phrase.head} ${phrase.food?.id}`))
    for (const word of new Set(phrase.words)) {
      const others = phrasesByWord.get(word)
      if (others) others.push(phrase)
      else phrasesByWord.set(word, [phrase])
      if (!MODIFIERS.has(word)) foodWords.add(word)
    }
  }
  const words = new Set([...phrasesByWord.keys(), ...MODIFIERS.keys()])
  return {
    phrasesByWord,
    foodWords,
    speller: new Speller(words),
    known: { words: new Set(phrasesByWord.keys()), neighbours },
    orderMatters: new Set([...headsOf].filter(([, heads]) => heads.size > 1).map(([key]) => key)),
  }
}

function phraseOf(name: string, traits: Pick<Phrase, 'loose' | 'anyFlavour'>, food?: Food): Phrase {
  const { words, head } = readLabel(name)
  if (head === undefined) throw new Error(`A food has a name without words: ${name}`)
  const { loose, anyFlavour } = traits
  return { ...(food && { food }), words: words.map(({ word }) => word), head: head.word, loose, anyFlavour }
}
