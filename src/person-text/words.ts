import { normalise } from '../core/text/normalise.ts'

/** A word of what a person wrote. */
export type Word = {
  /** Lower case, without accents and apostrophes: "don’t" → "dont". "son's" is "son" with `owns`. */
  readonly plain: string
  /** As written, less "'s". */
  readonly said: string
  /** "son's": of the son, or the son is. */
  readonly owns: boolean
  /** Written with a capital letter, as a name is. */
  readonly capital: boolean
  /** Where it stands in the text. */
  readonly from: number
  readonly to: number
}

/** Numbers, words (with a digit in them too, "T2D") and pictures of food: whatever could mean something. */
const WORD =
  /\d+(?:[.,]\d+)*|\p{L}(?:[\p{L}\p{N}\p{M}]|['’](?=\p{L}))*|\p{N}+|[\p{Extended_Pictographic}\p{Regional_Indicator}]+/gu

/** `start` is where `text` begins in what the places count from. */
export function wordsOf(text: string, start = 0): readonly Word[] {
  return [...text.matchAll(WORD)].map((match) => {
    const said = match[0]
    const owns = /['’]s$/iu.test(said)
    const bare = owns ? said.slice(0, -2) : said
    const plain = normalise(bare).replace(/['’]/g, '')
    return {
      plain,
      said: bare,
      owns,
      capital: /^\p{Lu}\p{Ll}/u.test(said),
      from: start + match.index,
      to: start + match.index + said.length,
    }
  })
}

export function isNumber(word: string): boolean {
  return /^\d+(?:[.,]\d+)*$/.test(word)
}

/** "1,500" is 1500, "6,1" is 6.1. */
export function numberOf(word: string): number {
  return /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(word)
    ? Number(word.replaceAll(',', ''))
    : Number(word.replace(',', '.'))
}
