import { normalise } from '../core/text/normalise.ts'

/** A word of what a person wrote, or a number. */
export type Word = {
  /** Lower case, without accents and apostrophes: "don’t" is "dont". */
  readonly plain: string
  /** As written. */
  readonly written: string
  /** It ended in "'s", which is taken off: of the son, or the son is. */
  readonly owns: boolean
  /** Written with a capital letter, as a name is. */
  readonly capital: boolean
  /** Where it stands in the text. */
  readonly from: number
  readonly to: number
  /** What stands between the word before and this one. */
  readonly gap: string
}

/** Abbreviations with a slash, numbers ("1,500", "150/95", "2½"), words, signs that mean something, emoji. */
const WORD =
  /(?<![\p{L}\p{N}])[-–−]ve\b|\([-–−]\)|(?<=\s)[-–−](?=\s*(?:[,;]|$))|\by\.o\b\.?|\b(?:y\/o|w\/o|s\/p|b\/c|h\/o|c\/o|r\/o)\b|\bw\/|\/(?:d|24 ?hr?)\b|\b(?:K|Na)\+(?![\p{L}\p{N}])|\d+ [123]\/[234](?![\d/])|\d{1,2} \d{3}(?= ?(?:k?cal|mg|kj)\b)|\d{1,2}\+\d\b|\d{2,3} over \d{2,3}|\d{1,3}\+(?![\d\s]*\d)|\d+(?:[.,]\d+)*(?:\/\d+(?:[.,]\d+)*)?[½¼¾]?|[½¼¾]|\p{L}(?:[\p{L}\p{N}\p{M}]|['’](?=\p{L}))*|\p{N}+|[&+♂♀%]|[\p{Extended_Pictographic}\p{Regional_Indicator}]/gu

/** "DM -ve", "HTN (-)" */
const MINUS = /^(?:[-–−]ve|\([-–−]\)|[-–−])$/
/** "DM: N" */
const ANSWERS: Readonly<Record<string, string>> = { N: 'no', Y: 'yes' }

function isAnswer(word: string, gap: string): boolean {
  return ANSWERS[word] !== undefined && /[:=]/.test(gap)
}

/** "22w", "6m old" */
const UNITS_OF_TIME: Readonly<Record<string, string>> = { w: 'week', m: 'month' }

function isOfNumber(written: string, text: string, from: number): boolean {
  if (!/\d/.test(text[from - 1] ?? '')) return false
  return written === 'w' || (written === 'm' && /^m[- ]old\b/.test(text.slice(from)))
}

/** What an apostrophe stands for at the end of an English word. */
const CONTRACTED: Readonly<Record<string, string>> = {
  m: 'am',
  re: 'are',
  ve: 'have',
  ll: 'will',
  d: 'would',
}
/** "it's", which many write "its" */
const IS = /^(.+)['’]s$|^(it|he|she|that|who|there)s$/iu
const CONTRACTION = /^(.+)['’](m|re|ve|ll|d)$/iu
/** French and Italian: "l'arachide", "d'uovo", "j'ai". */
const ELISION = /^(l|d|j|n|m|s|c|t|qu|un|all|dall|dell|nell)['’](.{2,})$/iu

/** The words of a text, as many as `most`. */
export function wordsOf(text: string, most = Number.POSITIVE_INFINITY): readonly Word[] {
  const words: Word[] = []
  let last = 0
  let listed = 0
  const add = (written: string, from: number, plain?: string) => {
    const owns = IS.test(written)
    const bare = owns ? written.replace(IS, '$1$2') : written
    words.push({
      plain: MINUS.test(written)
        ? 'negative'
        : isAnswer(written, text.slice(last, from))
          ? (ANSWERS[written] ?? '')
          : written === 'MS'
            ? 'multiple sclerosis'
            : / over /.test(written)
              ? written.replace(' over ', '/')
              : /^\//.test(written)
                ? 'daily'
                : /^(?:K|Na)\+$/.test(written)
                  ? written.slice(0, -1).toLowerCase()
                  : isOfNumber(written, text, from)
                    ? (UNITS_OF_TIME[written] ?? '')
                    : (plain ??
                      (bare.length === 1 ? bare.toLowerCase() : normalise(bare)).replace(
                        /['’]|(?<=\D)[/.]/g,
                        '',
                      )),
      written,
      owns,
      capital: /^\p{Lu}\p{Ll}/u.test(written),
      from,
      to: from + written.length,
      gap: text.slice(last, from),
    })
    last = from + written.length
  }
  for (const { 0: whole, index } of text.matchAll(WORD)) {
    if (words.length >= most) break
    if (isOfNumberedList(text, whole, index, listed + 1)) {
      listed += 1
      continue
    }
    const [, start, ending] = CONTRACTION.exec(whole) ?? []
    const [, article, noun] = ELISION.exec(whole) ?? []
    if (start && ending) {
      add(start, index)
      add(whole.slice(start.length), index + start.length, CONTRACTED[ending.toLowerCase()])
    } else if (article && noun) {
      add(article, index)
      add(noun, index + whole.length - noun.length)
    } else for (const [part, at] of splitAtDigits(whole)) add(part, index + at)
  }
  return words
}

/** "1. milk 2. eggs": the numbers of a list, which must begin a line. */
function isOfNumberedList(text: string, word: string, at: number, next: number): boolean {
  const isFirst = next > 1 || /(?:^|\n)\s*$/.test(text.slice(0, at))
  return isFirst && word === String(next) && /^[.)]\s/.test(text.slice(at + word.length))
}

/** "80kg" and "CKD3b" are two and three words; "T2D" and "A1c" have few letters and stay one. */
function splitAtDigits(word: string): readonly (readonly [part: string, at: number])[] {
  if (!/^(?:\p{L}{3,}\d|[MF]\d{1,3}$)/u.test(word) || /^hba1c$/i.test(word)) return [[word, 0]]
  return [...word.matchAll(/\p{L}+|\d+/gu)].map((match) => [match[0], match.index])
}

/** Whether a word is a number. */
export function isNumber(word: string): boolean {
  return /^(?:\d+(?:[.,]\d+)*[½¼¾]?|[½¼¾]|\d+ \d\/\d|\d{1,2} \d{3})$/.test(word)
}

const FRACTIONS: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75 }

/** Its value: "1,500" is 1500, "6,1" is 6.1, "2½" and "2 1/2" are 2.5. */
export function numberOf(word: string): number {
  const [, whole, over, under] = /^(\d+) (\d)\/(\d)$/.exec(word) ?? []
  if (whole) return Number(whole) + Number(over) / Number(under)
  const fraction = FRACTIONS[word.at(-1) ?? ''] ?? 0
  const digits = fraction > 0 ? word.slice(0, -1) : word
  if (digits === '') return fraction
  const grouped = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(digits)
  const plain = grouped ? digits.replaceAll(',', '') : digits.replace(',', '.').replace(' ', '')
  return Number(plain) + fraction
}
