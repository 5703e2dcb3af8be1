import { withoutPluralS } from '../core/text/singular.ts'
import type { Fact } from './facts.ts'
import type { Lexicon, Meaning } from './lexicon.ts'
import { isNumber, numberOf, type Word } from './words.ts'

/** A phrase with one meaning, a number, or a word that nobody knows. */
export type Item = Meaning & {
  /** Places of its words in the text: from the first to before `to`. */
  readonly from: number
  readonly to: number
  readonly plain: string
  /** The phrase of the vocabulary, spelled rightly. */
  readonly name?: string
  readonly words: readonly Word[]
  /** Of a number. */
  readonly value?: number
  /** What a figure states. */
  readonly facts?: readonly Fact[]
  /** Only known after a guess at its spelling that may be wrong. */
  readonly doubtful?: true
}

/** "150/95", "30+3" weeks */
const RATIO = /^\d+[/+]\d+$/

/** A single word of fewer letters is too likely another word than a slip of the keys. */
const SURE_IF_CORRECTED = 8

/** The items of some words in one language: the longest phrases from left to right. `start` is the place of the first word. */
export function itemsOf(words: readonly Word[], lexicon: Lexicon, start: number): readonly Item[] {
  const known = words.map((word, i) => knownAs(word, words[i + 1], lexicon))
  const items: Item[] = []
  for (let at = 0; at < words.length; ) {
    const fits = (each: { readonly words: readonly string[] }) =>
      each.words.every((word, i) => known[at + i] === word && (i === 0 || isClose(words[at + i])))
    const phrase =
      lexicon.phrases.get(`${known[at]} ${known[at + 1]}`)?.find(fits) ??
      lexicon.phrases.get(known[at] ?? '')?.find(fits)
    const length = phrase?.words.length ?? 1
    const own = words.slice(at, at + length)
    items.push({
      ...(phrase ? meaningOf(phrase) : unknown(own[0])),
      ...(phrase && (isDoubtful(own, phrase.words) || isInName(words, at, length)) && { doubtful: true }),
      from: start + at,
      to: start + at + length,
      plain: own.map(({ plain }) => plain).join(' '),
      ...(phrase && { name: phrase.words.join(' ') }),
      words: own,
    })
    at += length
  }
  return items
}

function meaningOf({ kind, ids }: Meaning): Pick<Item, 'kind' | 'ids' | 'value'> {
  return kind === 'number' ? { kind, ids, value: Number(ids[0]) } : { kind, ids }
}

/** How many of the words a language knows. */
export function countKnown(words: readonly Word[], lexicon: Lexicon): number {
  return words.filter(({ plain }) => lexicon.words.has(withoutPluralS(plain))).length
}

/** Celia who is allergic is no coeliac. */
const BEHIND_A_NAME = /^(?:is|has|isnt|hasnt|cant|doesnt|and|eats|takes)$/

function knownAs(
  { plain, capital, owns }: Word,
  next: Word | undefined,
  { words, corrected }: Lexicon,
): string {
  if (plain === '&' || plain === '+') return 'and'
  const one = withoutPluralS(plain)
  const isName = capital && (owns || BEHIND_A_NAME.test(next?.plain ?? ''))
  if (words.has(one) || isNumber(plain) || isName) return one
  return corrected(one) ?? corrected(plain) ?? plain
}

/** Words of one phrase have nothing but spaces or a hyphen between them. */
function isClose(word: Word | undefined): boolean {
  return /^(?:[\s'’-]|\/(?=$))*$/u.test(word?.gap ?? '') && !/\s[-–—]+\s|\n/.test(word?.gap ?? '')
}

function unknown(word: Word | undefined): Pick<Item, 'kind' | 'ids' | 'value'> {
  const plain = word?.plain ?? ''
  if (isNumber(plain)) return { kind: 'number', ids: [], value: numberOf(plain) }
  return { kind: RATIO.test(plain) ? 'ratio' : 'unknown', ids: [] }
}

/** "Dr. Gout", "Kosher Street" */
function isInName(words: readonly Word[], at: number, length: number): boolean {
  const [before, after] = [words[at - 1], words[at + length]]
  if (words[at]?.capital !== true) return false
  return (
    /^(?:dr|mr|mrs|miss|ms|prof|professor|sir|lady|cafe|hotel|restaurant)$/.test(before?.plain ?? '') ||
    /^(?:street|road|avenue|lane|kitchen|restaurant|hotel|cafe|bar|house|society|uk|association|club)$/.test(
      after?.plain ?? '',
    )
  )
}

/** In a longer phrase the words beside a misspelt one confirm it. */
function isDoubtful(words: readonly Word[], phrase: readonly string[]): boolean {
  const [word] = words
  const isCorrected = word !== undefined && withoutPluralS(word.plain) !== phrase[0]
  return words.length === 1 && isCorrected && (phrase[0]?.length ?? 0) < SURE_IF_CORRECTED
}
