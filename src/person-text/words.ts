import { normalise } from '../core/text/normalise.ts'

/** A word of what a person wrote. */
export type Word = {
  /** Lower case, without accents and apostrophes: "don’t" → "dont". "son's" is "son" with `owns`. */
  readonly plain: string
  /** As written, without "'s". */
  readonly written: string
  /** It ends in "'s": of the son, or the son is. */
  readonly owns: boolean
  /** Written with a capital letter, as a name is. */
  readonly capital: boolean
  /** Where it stands in the text. */
  readonly from: number
  readonly to: number
}

/** Whatever could mean something: numbers, words (also with digits in them, "T2D"), emoji. */
const WORD =
  /\d+(?:[.,]\d+)*|\p{L}(?:[\p{L}\p{N}\p{M}]|['’](?=\p{L}))*|\p{N}+|[\p{Extended_Pictographic}\p{Regional_Indicator}]+/gu

/** The words of a text; their places count from `start`, where the text begins in a larger one. */
export function wordsOf(text: string, start = 0): readonly Word[] {
  return [...text.matchAll(WORD)].map((match) => {
    const whole = match[0]
    const owns = /['’]s$/iu.test(whole)
    const bare = owns ? whole.slice(0, -2) : whole
    const plain = normalise(bare).replace(/['’]/g, '')
    return {
      plain,
      written: bare,
      owns,
      capital: /^\p{Lu}\p{Ll}/u.test(whole),
      from: start + match.index,
      to: start + match.index + whole.length,
    }
  })
}

/** Whether a word is a number. */
export function isNumber(word: string): boolean {
  return /^\d+(?:[.,]\d+)*$/.test(word)
}

/** Its value: "1,500" is 1500, "6,1" is 6.1. */
export function numberOf(word: string): number {
  return /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(word)
    ? Number(word.replaceAll(',', ''))
    : Number(word.replace(',', '.'))
}
