import { upperMedian } from '../../core/util/quantiles.ts'

/** What stands for an amount of money on a menu: "6.50", "€ 12", "4,80 €", "17.50 / 21.00", "9.-". */
const CURRENCY = '(?:[£$€¥]|EUR|USD|GBP|CHF|kr\\.?)'
const NUMBER = '\\d{1,4}(?:\\s?[.,:]\\s?(?:\\d{1,2}|-))?'
const MONEY = `${CURRENCY}?\\s?${NUMBER}\\s?${CURRENCY}?`
const ALONE = new RegExp(`^[\\s.·…_-]*(${MONEY}(?:\\s?[/|]\\s?${MONEY})*)[\\s.·…_-]*$`, 'iu')
/** The price where the text is nothing else. */
export function readPrice(text: string): string | undefined {
  const found = ALONE.exec(text.trim())?.[1]
  return found === undefined || isNoAmount(found) ? undefined : tidy(found)
}

/**
 * Figures with what stands between and beside them in an amount of money, from one to another too; a € written by hand is
 * read as an E, C or G, and a small g stands for grams.
 */
const TAIL =
  /(?:[£$€¥]\s?)?\d[\d.,:/|\s]*(?:[-–—]\s?\d[\d.,:]*)?(?:-|[£$€¥]|EUR|USD|GBP|CHF|[Kk]r\.?|[ECGec])?[\s.]*$/u
/** "0161", "07.15": a telephone number or a time of day; "28/11/2026"; "0.33 l", the l mostly read as a 1. */
const NO_AMOUNT =
  /^\s*(?:0\d|\d{1,2}\/\d{1,2}\/(?:19|20)\d\d|\d{1,2}\.\d{1,2}\.\d{2,4}|0[.,]\d{1,2}\s[1lI]\s*$|0[.,]\d{2}[1lI]\s*$)/
/** "-0.50", "0.50-": a discount. "9.-" is nine. */
const TAKEN_OFF = /^\s*[-–−]\s?[£$€¥]?\s?\d|\d[.,]\d{2}\s?[-–−]\s*$/
/** A figure this much further from the word than letters from each other is no part of it. */
const SET_OFF = 1.25

/**
 * Where in a row of letters the amount of money begins that it ends in; its length where it ends in none. `gap` is the
 * way from the letter before, in usual ways. A figure that touches a word ("B12") counts only with a mark or set off.
 */
export function endsInPrice(letters: readonly { readonly char: string; readonly gap: number }[]): number {
  const text = letters.map(({ char }) => char.charAt(0)).join('')
  const from = TAIL.exec(text)?.index
  if (from === undefined) return letters.length
  const [before, amount] = [text.slice(0, from), text.slice(from)]
  if (isNoAmount(amount)) return letters.length
  // A year, a street number.
  if (before.trim() !== '' && /^\d{4}\s*$/.test(amount)) return letters.length
  if (before.trim() === '' || /[\s.·…:]$/u.test(before)) return from
  if (/\p{Script=Han}$|[）)]$/u.test(before) && /\d{2}/.test(amount)) return from
  return /\d[.,/]\d|[£$€¥]/u.test(amount) || (letters[from]?.gap ?? 0) > SET_OFF ? from : letters.length
}

/** Figures that are written like an amount of money and are none: a time of day, a date. */
export function isNoAmount(text: string): boolean {
  return NO_AMOUNT.test(text)
}

/** Money that comes off the bill, which nothing costs. */
export function isTakenOff(text: string): boolean {
  return TAKEN_OFF.test(text)
}

function tidy(price: string): string {
  return price
    .trim()
    .replace(/\s*([.,:])\s*/g, (_, mark: string) => (mark === ':' ? '.' : mark))
    .replace(/\s+/g, ' ')
}

/** Mostly digits, money signs and dots: worth reading once more with nothing but those allowed. */
export function looksLikePrice(text: string): boolean {
  const digits = text.match(/[\d]/g)?.length ?? 0
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  return digits > 0 && digits >= letters && text.length <= 12
}

/**
 * One price in the light of the others on the menu; undefined where it is out of keeping with them, since then it was
 * probably misread. Where most have two decimals, three or four bare digits have lost their point, which is given back,
 * and anything shorter is part of a price. Where some have decimals, bare digits may have lost their point or not. Where
 * nearly all have two figures or more, or end in 0 or 5, one that does not is doubtful. A money sign that few of the
 * others carry is a smudge.
 */
export function inKeeping(price: string, others: readonly string[]): string | undefined {
  const signed = others.filter((other) => SIGN.test(other)).length
  const plain = signed * 2 < others.length ? price.replace(SIGN, '').trim() : price
  const points = others.flatMap((other) => /\d([.,])\d{2}(?!\d)/.exec(other)?.[1] ?? [])
  if (points.length >= 3 && points.length >= others.length * 0.6) {
    const pointed = plain.replace(/^(\D*)(\d{1,2})(\d{2})(\D*)$/, `$1$2${points[0]}$3$4`)
    return /\d[.,]\d{2}(?!\d)/.test(pointed) ? pointed : undefined
  }
  if (points.length > 0 && BARE.test(plain)) return undefined
  const amounts = others.filter((other) => other !== price).map(amountOf)
  if (amounts.length >= 2 && amountOf(plain) > TIMES_AS_MUCH * (upperMedian(amounts) ?? 0)) return undefined
  const odd = USUAL_SHAPES.some(
    (shape) =>
      !shape.test(plain) &&
      others.length >= MANY &&
      others.filter((other) => shape.test(other)).length >= NEARLY_ALL * others.length,
  )
  return odd ? undefined : plain
}

function amountOf(price: string): number {
  return Number(/\d+(?:[.,]\d+)?/.exec(price)?.[0].replace(',', '.') ?? 0)
}

/** Nothing on a menu costs so many times as much as the usual: a figure or a mark was overlooked. */
const TIMES_AS_MUCH = 8

/** Two figures or more; ending in 0 or 5. */
const USUAL_SHAPES = [/\d{2}/, /[05]\D*$/]
const MANY = 8
const NEARLY_ALL = 0.85

/** Three or four digits and no point. */
const BARE = /^\D*\d{3,4}\D*$/
const SIGN = /[£$€¥]/
