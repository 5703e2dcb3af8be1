import { canonicalWord, isTimeSpan, plainText } from '../../text/food-words.ts'
import { isPlain } from '../../text/normalise.ts'

/** One token of a name: a word in its one spelling, or what divides a dish from what comes with it. */
export type NameToken = { readonly word: string; readonly written: string; readonly divides: boolean }

const DIVIDERS: ReadonlySet<string> = new Set(
  'with in on and or plus over , ; : ( ) | / & + - – — . • ·'.split(' '),
)
const SAME_DIVIDER: Readonly<Record<string, string>> = { '&': 'and', '+': 'and', n: 'and' }

/** Whether a word divides a dish from what comes with it. */
export function isDivider(word: string): boolean {
  return DIVIDERS.has(word)
}

/** Han characters stand without spaces, so each is a word of its own. */
const TOKEN = /\p{Script=Han}|[\p{L}\p{M}\p{N}]+(?:[.,]\d+)?%?|[&+/,;:()|.\-–—•]/gu
/** The same where all letters are plain: the letters of all the world take long to compile, and to look for. */
const PLAIN_TOKEN = /[a-z\d]+(?:[.,]\d+)?%?|[&+/,;:()|.-]/g

/** The article that Arabic writes as part of the word, alone or behind "and", "with", "like" and "for". */
const ARABIC_ARTICLE = /^(?:[وبك]?ال|لل)(?=\p{L}{3})/u
/** Letters that Arabic writes in more than one way. */
const ARABIC_LETTERS: Readonly<Record<string, string>> = { أ: 'ا', إ: 'ا', آ: 'ا', ى: 'ي', ة: 'ه' }

/** The tokens of a name, none of them dropped: what a reading leaves unexplained may bring anything in. */
export function nameTokens(name: string): readonly NameToken[] {
  const text = plainText(name).replace(/\bw\/ ?/g, 'with ')
  return (text.match(isPlain(text) ? PLAIN_TOKEN : TOKEN) ?? []).map((written) => {
    const divider = SAME_DIVIDER[written] ?? written
    return DIVIDERS.has(divider)
      ? { word: divider, written, divides: true }
      : { word: exactWord(written), written: asRead(written), divides: false }
  })
}

/** "60minute" is told as "60 minute". */
function asRead(written: string): string {
  return isTimeSpan(written) ? written.replace(/^\d+/, '$& ') : written
}

/** Plurals and listed spellings are the word itself; "toasted" is how nuts are roasted, and no toast. */
export function exactWord(written: string): string {
  if (written === 'toasted') return written
  if (isPlain(written)) return canonicalWord(written)
  return canonicalWord(
    written.replace(ARABIC_ARTICLE, '').replace(/[أإآىة]/g, (letter) => ARABIC_LETTERS[letter] ?? letter),
  )
}
