import type { Evidence } from './evidence.ts'
import { misreadingCost } from './misreading-cost.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Where a word lies along its line, 0–1. */
export type Stretch = { readonly from: number; readonly to: number }

/** What stands before a word and after it, normalised; empty at the ends. */
export type Neighbours = { readonly before: string; readonly after: string }

/** Nats per letter: readings that speak for a word as clearly as this are in no doubt about it, */
const A_DOUBT = 0.08
/** nor here about one that is unusual beside its neighbour. */
const HARDLY_A_DOUBT = 0.03
/** What nobody saw is not put in, however usual it would be. Nats per letter. */
const LEAST = -2

/** In nats: a known word may be so much less likely by the readings than what was read, */
const WITHIN = 3
/** and has to be so much likelier than any other. A letter that all were sure of would alone cost 6. */
const CLEARLY = 2
/** What it is worth that a known name has the word beside its neighbour. */
const NEIGHBOUR = 2.5
/** What it is worth that the two are nearly alike. */
const ALIKE = 1
/** A shorter word counts only beside its neighbour: nearly any three letters are close to some word. */
const SHORTEST = 5

/**
 * The one known word that a misread word can have been, normalised; undefined where the readings are in no doubt, or
 * where two words are about as likely.
 */
export function likeliestWord(
  read: string,
  { from, to }: Stretch,
  { before, after }: Neighbours,
  vocabulary: Vocabulary,
  evidence: Evidence,
): string | undefined {
  // Chinese signs are too many to tell one known word from another by those that were doubtful.
  if (!/^[a-z]+$/.test(read)) return undefined
  const likelihood = evidence.between(from, to)
  const own = likelihood(read)
  const doubt = -own / read.length
  if (!(doubt >= HARDLY_A_DOUBT)) return undefined
  const likely: { readonly word: string; readonly nats: number; readonly seen: number }[] = []
  for (const word of nearWords(read, vocabulary)) {
    const isNeighbour = vocabulary.isPair(before, word) || vocabulary.isPair(word, after)
    if (doubt < A_DOUBT && !isNeighbour) continue
    const isAlike = looksLike(read, word)
    if (word.length < SHORTEST && !isNeighbour && !(isAlike && word.length === SHORTEST - 1)) continue
    const usual = (isNeighbour ? NEIGHBOUR : 0) + (isAlike ? ALIKE : 0)
    const seen = likelihood(word, own - WITHIN - CLEARLY - usual)
    if (seen > LEAST * word.length) likely.push({ word, seen, nats: seen + usual })
  }
  const [best, ...others] = likely.sort((a, b) => b.nats - a.nats)
  if (!best || best.nats < own - WITHIN) return undefined
  // A letter that was read is there, unless nothing speaks for it.
  if (best.seen < own && isPartOf(best.word, read)) return undefined
  const other = others.find(({ word }) => !isSameStem(word, best.word))
  return other && best.nats - other.nats < CLEARLY ? undefined : best.word
}

/** Errors a word may have for its length, those of letters written alike counting half. */
function looksLike(read: string, word: string): boolean {
  const reach = read.length >= 9 ? 1.5 : read.length >= 6 ? 1 : 0.5
  return misreadingCost(read, word, reach) <= reach
}

/** Known words that share three letters in five with what was read, and are about as long. */
function* nearWords(read: string, vocabulary: Vocabulary): Generator<string> {
  const own = new Uint8Array(128)
  for (let i = 0; i < read.length; i++)
    own[read.charCodeAt(i) % 128] = (own[read.charCodeAt(i) % 128] as number) + 1
  const left = new Uint8Array(128)
  for (let length = read.length - 2; length <= read.length + 2; length++) {
    for (const word of vocabulary.ofLength(length)) {
      left.set(own)
      let shared = 0
      for (let i = 0; i < word.length; i++) {
        const letter = word.charCodeAt(i) % 128
        if (left[letter] === 0) continue
        left[letter] = (left[letter] as number) - 1
        shared++
      }
      if (shared * 5 >= word.length * 3) yield word
    }
  }
}

/** Whether `word` is `read` with letters left out. */
function isPartOf(word: string, read: string): boolean {
  let at = 0
  for (const letter of read) if (letter === word[at]) at++
  return at === word.length
}

/** "classic" and "classico": which of them it was changes little. */
function isSameStem(a: string, b: string): boolean {
  return a.startsWith(b.slice(0, -1)) || b.startsWith(a.slice(0, -1))
}
