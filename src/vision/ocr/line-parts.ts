import { upperMedian } from '../../core/util/quantiles.ts'
import { endsInPrice, isNoAmount, isTakenOff } from './price.ts'
import { type Reading, textOf } from './reading.ts'
import type { Letter } from './recogniser.ts'
import { SIZES } from './sizes.ts'
import { surePrice } from './sure-price.ts'
import type { Vocabulary } from './vocabulary.ts'

/** A stretch of a line: words, or an amount of money. `from` and `to` lie along the line, 0–1. */
export type LinePart = {
  readonly kind: 'words' | 'price'
  /** Empty for a price that nobody can be sure of. */
  readonly text: string
  /** The text with the accents that it would have in a language that writes them, where that differs. */
  readonly accented?: string
  /** 0–100. */
  readonly confidence: number
  readonly from: number
  readonly to: number
}

/** Two or more dots or dashes lead from one thing to the next. */
const LEADER = /\s*(?:[.·…_–—-]\s?){2,}\s*/gu
/** Letters of an amount with its sign. */
const SHORT = 5
const AMOUNT = /^[\dlIz]{1,2}[.,][\dzZoOcewu]{2}$/u
const AMOUNT_WITHIN = /(?<=[\s\p{Ll}])[\dlIz]{1,2}[.,][\dzZoOcewu]{2}(?=\s+\p{L}{2})/gu
/** What one of two sizes costs, before the other: "small 4 / large 6.50". */
const AMOUNT_OF_SIZE = new RegExp(
  `(?<=\\b(?:${SIZES})\\s)[£$€]?\\d{1,3}(?:[.,]\\d{1,2})?(?=\\s?[/|,;·]?\\s?(?:${SIZES})\\b)`,
  'giu',
)
/** A £ or € that stands alone before its amount. */
const MISREAD_SIGN = /^[fFEL]$/
/** No space between words is as wide as this, in letters with their gaps. */
const WIDE_GAP = 4

/** How the letters of a name are spelt. */
export type Spell = (letters: readonly Letter[]) => Pick<LinePart, 'text' | 'accented'>

/** The parts of a line's likeliest reading; what the others say decides whether a price is sure. */
export function partsOf(
  { letters }: Reading,
  readings: readonly Reading[],
  spell: Spell,
  vocabulary: Vocabulary,
): readonly LinePart[] {
  const pitch = upperMedian(letters.slice(1).map(({ at }, i) => at - (letters[i] as Letter).at)) ?? 1
  const hasFigures = readings.some(({ text }) => /\d/.test(text))
  return stretches(letters, pitch).flatMap((stretch) => {
    if (isTakenOff(textOf(stretch))) return []
    // A few letters of no word, figures to other eyes: an amount nobody can be sure of.
    if (letters.length <= SHORT && hasFigures && isNoWord(textOf(stretch), vocabulary)) {
      return [part('price', stretch, surePrice(stretch, readings, pitch), pitch)]
    }
    const from =
      AMOUNT.test(textOf(stretch)) && !isNoAmount(textOf(stretch))
        ? 0
        : endsInPrice(stretch.map(({ char, at }, i) => ({ char, gap: gapBefore(stretch, i, at) / pitch })))
    const [name, price] = [trimmed(stretch.slice(0, from)), trimmed(stretch.slice(from))]
    const isSign = price.length > 0 && MISREAD_SIGN.test(textOf(name))
    const words = name.length > 0 && !isSign ? [{ ...part('words', name, '', pitch), ...spell(name) }] : []
    const amount = price.length > 0 ? [part('price', price, surePrice(price, readings, pitch), pitch)] : []
    return [...words, ...amount].filter(({ kind, text }) => kind === 'price' || text !== '')
  })
}

function isNoWord(text: string, vocabulary: Vocabulary): boolean {
  return (
    /^\p{Script=Latin}/u.test(text) && !/^[fFEL]\d+[.,]\d{2}$/.test(text) && vocabulary.knownShare(text) < 1
  )
}

function part(kind: LinePart['kind'], letters: readonly Letter[], text: string, pitch: number): LinePart {
  const sum = letters.reduce((total, { sure }) => total + sure, 0)
  const [first, last] = [letters[0] as Letter, letters.at(-1) as Letter]
  return {
    kind,
    text,
    confidence: (100 * sum) / letters.length,
    from: Math.max(0, first.at - pitch / 2),
    to: Math.min(1, last.at + pitch / 2),
  }
}

/** Cut at leaders, at gaps that are columns', and around an amount, legible or not, that words follow: the next column. */
function stretches(letters: readonly Letter[], pitch: number): readonly (readonly Letter[])[] {
  const text = letters.map(({ char }) => char.charAt(0)).join('')
  const leaders = [...text.matchAll(LEADER)].map(({ index, 0: { length } }) => ({
    from: index,
    to: index + length,
  }))
  const amounts = new Set(
    [...text.matchAll(AMOUNT_WITHIN), ...text.matchAll(AMOUNT_OF_SIZE)].flatMap(
      ({ index, 0: { length } }) => [index, index + length],
    ),
  )
  const cut: Letter[][] = [[]]
  for (const [i, letter] of letters.entries()) {
    if (leaders.some(({ from, to }) => i >= from && i < to)) {
      if (cut.at(-1)?.length) cut.push([])
      continue
    }
    if (amounts.has(i) || gapBefore(letters, i, letter.at) > WIDE_GAP * pitch) cut.push([])
    cut.at(-1)?.push(letter)
  }
  return cut.filter((stretch) => textOf(stretch) !== '')
}

function gapBefore(letters: readonly Letter[], index: number, at: number): number {
  return at - (letters[index - 1]?.at ?? at)
}

/** Without the spaces, bullets and specks at its ends. */
function trimmed(letters: readonly Letter[]): readonly Letter[] {
  const tells = ({ char }: Letter) => /[\p{L}\p{N}()（）!?€$£¥]/u.test(char)
  const first = letters.findIndex(tells)
  const last = letters.findLastIndex(tells)
  return first < 0 ? [] : letters.slice(first, last + 1)
}
