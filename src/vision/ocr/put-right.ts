import { normalise } from '../../core/text/normalise.ts'
import type { Evidence } from './evidence.ts'
import { likeliestWord, type Stretch } from './likeliest-word.ts'
import type { Letter } from './recogniser.ts'
import type { Vocabulary } from './vocabulary.ts'

/**
 * What a line of letters says, word by word: accents given back where a word has only one spelling, and a word with
 * a doubtful letter put right where `evidence`, all that the line was read as, leaves one word that it can have been.
 * Letters read surely are never changed.
 */
export function putRight(letters: readonly Letter[], vocabulary: Vocabulary, evidence: Evidence): string {
  const words = wordsIn(letters)
  const near = (index: number) => normalise(textOf(words[index] ?? []))
  const told: string[] = []
  for (let index = 0; index < words.length; index++) {
    const word = words[index] as readonly Letter[]
    if (!isWord(word)) {
      told.push(textOf(word))
      continue
    }
    const likeliest = (plain: string, last: number) =>
      likeliestWord(
        plain,
        stretchOf(words, index, last),
        { before: near(index - 2), after: near(last + 2) },
        vocabulary,
        evidence,
      )
    // One word that a wide gap was seen in: neither half is a word.
    const [gap, other] = [textOf(words[index + 1] ?? []), words[index + 2]]
    const halves =
      gap === ' ' && other && !(vocabulary.knows(textOf(word)) && vocabulary.knows(textOf(other)))
    const whole = halves
      ? joinedWord(textOf(word), textOf(other), vocabulary, (plain) => likeliest(plain, index + 2))
      : undefined
    if (whole !== undefined) index += 2
    told.push(
      whole === undefined
        ? wordPutRight(word, vocabulary, (plain) => likeliest(plain, index))
        : inCaseOf(textOf(word), soleOf(vocabulary.spellings(whole)) ?? whole),
    )
  }
  return told
    .join('')
    .replace(/(?<=\p{L}{2}),(?=\p{L})/gu, ', ')
    .replace(/(?<=\p{L}{3}) ?& ?(?=\p{L}{3})/gu, ' & ')
    .replace(/\s+/g, ' ')
    .trim()
}

/** The same text as somebody writes it whose language has accents: "rose" is "rosé", and "cafe" "café". */
export function withAccentsGivenBack(text: string, vocabulary: Vocabulary): string {
  return text.replace(/\p{L}{3,}/gu, (word) => {
    const accented = /^[a-z]+$/i.test(word) ? vocabulary.accented(word.toLowerCase()) : undefined
    return accented === undefined ? word : inCaseOf(word, accented)
  })
}

/** Two halves shorter than this together could be any word. */
const SHORTEST_WHOLE = 7

function joinedWord(
  first: string,
  second: string,
  vocabulary: Vocabulary,
  likeliest: (plain: string) => string | undefined,
): string | undefined {
  const plain = normalise(first + second)
  const whole = plain.length < SHORTEST_WHOLE ? undefined : likeliest(plain)
  // Also known as two words: then the gap was one.
  return whole === undefined || vocabulary.cutOf(whole) !== undefined ? undefined : whole
}

function wordPutRight(
  letters: readonly Letter[],
  vocabulary: Vocabulary,
  likeliest: (plain: string) => string | undefined,
): string {
  const read = calmCase(textOf(letters))
  const plain = normalise(read)
  const spelt = vocabulary.spellings(plain)
  if (spelt.length === 0 && vocabulary.knows(read)) return read
  const other = spelt.length === 0 ? twins(read).find(vocabulary.knows) : undefined
  if (other) return other
  const cut = spelt.length === 0 ? vocabulary.cutOf(plain) : undefined
  if (cut !== undefined) return `${read.slice(0, cut)} ${read.slice(cut)}`
  const meant = spelt.length === 0 || plain.length <= MOSTLY_CHANCE ? likeliest(plain) : undefined
  if (meant !== undefined) return inCaseOf(read, soleOf(vocabulary.spellings(meant)) ?? meant)
  return spelt.length === 0 ? read : inCaseOf(read, accentedOnly(read, spelt) ?? read.toLowerCase())
}

/** A word no longer than this may be known by chance, in some language; what stands beside it counts for more. */
const MOSTLY_CHANCE = 3

function textOf(letters: readonly Letter[]): string {
  return letters.map(({ char }) => char).join('')
}

/** Letters in a row, or what stands between. */
function wordsIn(letters: readonly Letter[]): readonly (readonly Letter[])[] {
  const words: Letter[][] = []
  for (const letter of letters) {
    const last = words.at(-1)
    if (last && isLetter(last.at(-1)) === isLetter(letter)) last.push(letter)
    else words.push([letter])
  }
  return words
}

function isLetter(letter: Letter | undefined): boolean {
  return letter !== undefined && /[\p{L}\p{M}]/u.test(letter.char)
}

function isWord(letters: readonly Letter[]): boolean {
  return letters.length >= 2 && isLetter(letters[0])
}

/** From halfway between a word, or several, and what stands before it to halfway to what comes after, but no further than a letter. */
function stretchOf(words: readonly (readonly Letter[])[], index: number, lastIndex: number): Stretch {
  const all = words.slice(index, lastIndex + 1).flat()
  const [first, last] = [all[0] as Letter, all.at(-1) as Letter]
  const pitch = (last.at - first.at) / Math.max(1, all.length - 1)
  const before = words[index - 1]?.at(-1)?.at ?? first.at - 2 * pitch
  const after = words[lastIndex + 1]?.[0]?.at ?? last.at + 2 * pitch
  return {
    from: Math.max((before + first.at) / 2, first.at - pitch),
    to: Math.min((last.at + after) / 2, last.at + pitch),
  }
}

/** The same signs in print: a small l and a capital I. */
function twins(word: string): readonly string[] {
  return [word.replace(/^l/, 'I'), word.replace(/I/g, 'l')].filter((other) => other !== word)
}

/** The one spelling of a word that always has its accents; undefined where it is also written as read. */
function accentedOnly(read: string, spellings: readonly string[]): string | undefined {
  const sole = soleOf(spellings)
  return sole?.normalize('NFD').replace(/\p{M}/gu, '').replace('œ', 'oe') === read.toLowerCase()
    ? sole
    : undefined
}

function soleOf(spellings: readonly string[]): string | undefined {
  return spellings.length === 1 ? spellings[0] : undefined
}

/** "bieRe" is a hand that writes its R large: capitals inside a word are none. "McCoy" and "coastIPA" keep theirs. */
function calmCase(word: string): string {
  const inner = word.slice(1)
  if (!/\p{Ll}/u.test(word) || !/\p{Lu}/u.test(inner)) return word
  if (/^\p{Lu}\p{Ll}{1,3}\p{Lu}\p{Ll}+$|\p{Ll}{3}\p{Lu}{2,}$/u.test(word)) return word
  return word.charAt(0) + inner.toLowerCase()
}

function inCaseOf(read: string, meant: string): string {
  if (read.length > 1 && read === read.toUpperCase()) return meant.toUpperCase()
  const capital = /^\p{Lu}/u.test(read)
  return capital ? meant.charAt(0).toUpperCase() + meant.slice(1) : meant
}
