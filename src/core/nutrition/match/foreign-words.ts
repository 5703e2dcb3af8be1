import { TRAIT_IDS, type TraitId } from '../../terms/traits.ts'
import { append } from '../../util/group-by.ts'
import type { FoodId } from '../table/food.ts'
import { withImplied } from '../traits/trait-words.ts'
import { exactWord, isDivider, type NameToken, nameTokens } from './name-tokens.ts'

/** Something said in several words, and what it stands for. */
type Said<T> = { readonly words: readonly string[]; readonly means: T }
/** By first word, the longest first. */
type Phrases<T> = ReadonlyMap<string, readonly Said<T>[]>

/** Names and words of other languages: of foods of the table, of menus, and of what alerts are about. */
export type ForeignWords = {
  readonly foods: readonly { readonly id: FoodId; readonly names: readonly string[] }[]
  /** The English word for it: "a la plancha" is "grilled". */
  readonly words: Phrases<string>
  readonly hazards: Phrases<readonly TraitId[]>
  /** The simplified Han character for a traditional one: 面 for 麵. */
  readonly simplified: ReadonlyMap<string, string>
}

/** So many phrases are read in one step: some milliseconds. */
const PHRASES_A_STEP = 300
/** What a portion is called where a language has a phrase for it: "vaso de". */
const PORTION = 'portion'

/**
 * Reads the names of other languages, in steps: a line each, `f|food's id|names` (`~` before a loose one), `w|English word|phrases` or `h|trait|phrases`,
 * with commas between, or `t|simplified character|traditional ones`. Throws on a line it cannot read: the file is part of the program.
 */
export function* foreignWordSteps(text: string): Generator<void, ForeignWords> {
  const foods: ForeignWords['foods'][number][] = []
  const words = new Map<string, Said<string>[]>()
  const hazards = new Map<string, Said<readonly TraitId[]>[]>()
  const simplified = new Map<string, string>()
  let read = 0
  for (const line of text.split('\n')) {
    if (line === '') continue
    const [kind, key, written] = line.split('|')
    if (!key || !written) throw new Error(`Unreadable line among the names: ${line}`)
    const phrases = written.split(',')
    if (kind === 'f') foods.push({ id: key, names: phrases })
    else if (kind === 'w')
      for (const phrase of phrases) add(words, phrase, key.endsWith(' of') ? PORTION : key)
    else if (kind === 'h') {
      const means = withImplied([traitOf(key, line)])
      for (const phrase of phrases) add(hazards, phrase, means)
    } else if (kind === 't') {
      for (const way of written) simplified.set(way, key)
    } else throw new Error(`Unreadable line among the names: ${line}`)
    read += phrases.length
    if (read < PHRASES_A_STEP) continue
    read = 0
    yield
  }
  for (const all of [words, hazards]) {
    for (const said of all.values()) said.sort((a, b) => b.words.length - a.words.length)
  }
  return { foods, words, hazards, simplified }
}

function traitOf(key: string, line: string): TraitId {
  const trait = TRAIT_IDS.find((id) => id === key)
  if (!trait) throw new Error(`Unknown trait among the names: ${line}`)
  return trait
}

function add<T>(phrases: Map<string, Said<T>[]>, phrase: string, means: T): void {
  const words = nameTokens(phrase).map(({ word }) => word)
  if (words[0] !== undefined) append(phrases, words[0], { words, means })
}

function phraseAt<T>(phrases: Phrases<T>, tokens: readonly NameToken[], at: number): Said<T> | undefined {
  const first = tokens[at]
  return (
    first &&
    phrases.get(first.word)?.find(({ words }) => words.every((word, i) => tokens[at + i]?.word === word))
  )
}

/** The same tokens with each traditional Han character as its simplified one, in which the names are kept. */
export function inSimplified(
  { simplified }: ForeignWords,
  tokens: readonly NameToken[],
): readonly NameToken[] {
  return tokens.map((token) => ({ ...token, word: simplified.get(token.word) ?? token.word }))
}

/** The same tokens with the words of menus in English, except where `named`; what a phrase has beyond its first word falls silent. */
export function inEnglish(
  { words }: ForeignWords,
  tokens: readonly NameToken[],
  named: ReadonlySet<number>,
): readonly NameToken[] {
  const spoken = [...tokens]
  for (let at = 0; at < tokens.length; at++) {
    const said = named.has(at) ? undefined : phraseAt(words, tokens, at)
    if (!said || said.words.some((_, i) => named.has(at + i))) continue
    const written = said.words.map((_, i) => tokens[at + i]?.written).join(' ')
    spoken[at] = { word: exactWord(said.means), written, divides: isDivider(said.means) }
    for (let i = 1; i < said.words.length; i++) spoken[at + i] = SILENT
    at += said.words.length - 1
  }
  return spoken
}

/** Stands where a phrase goes on. */
export const SILENT: NameToken = { word: '', written: '', divides: false }

/**
 * The traits that words outside the names found surely mean. A longer phrase of a menu hides a shorter one within it:
 * "sin gluten" names no gluten.
 */
export function hazardsIn(
  { hazards, words }: ForeignWords,
  tokens: readonly NameToken[],
  explained: ReadonlySet<number>,
): readonly TraitId[] {
  const found = new Set<TraitId>()
  let hiddenUpTo = 0
  for (let at = 0; at < tokens.length; at++) {
    const phrase = phraseAt(words, tokens, at)
    if (phrase && phrase.words.length > 1) hiddenUpTo = Math.max(hiddenUpTo, at + phrase.words.length)
    const said = explained.has(at) ? undefined : phraseAt(hazards, tokens, at)
    if (!said || at + said.words.length <= hiddenUpTo) continue
    for (const trait of said.means) found.add(trait)
  }
  return [...found]
}
