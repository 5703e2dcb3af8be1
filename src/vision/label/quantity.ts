/** A printed amount as it may have been meant. `step`: the place of its last digit, in the unit. */
export type Quantity = {
  readonly value: number
  readonly unit: 'g' | 'mg' | 'µg' | 'kcal' | 'kJ' | 'none'
  readonly step: number
  /** "Less than": anything from 0 to `value`. */
  readonly below?: true
  /** How well it fits what was read, 1 is as it stands. */
  readonly likely: number
}

/** Letters that the digits from 0 to 9 are misread as, where digits are due. */
const MISREAD = ['OoQD', 'lI|', 'Z', '', '', 'Ss', '', '', 'B', '']

const NUMBER =
  '(?:\\d|[OoQDlI|SsBZ](?=[\\d.,OoSsBlI|]*(?:\\d|[.,]|\\s?(?:g|mg|kcal|kJ|mcg|µg)\\b)))[\\dOoQlI|SsBZ]*(?:[ ]?[.,·][ ]?[\\dOolISsB]+)*'
const UNIT = '(?:kcal|kJ|KJ|kj|Kcal|cal|mcg|µg|ug|mg|rng|g|q|a)'
const AMOUNT = new RegExp(`(<|≤|less than\\s*)?\\s*(${NUMBER})\\s*%?\\s*(${UNIT})?(?![\\p{L}])(\\s*%)?`, 'gu')

/** Where a text holds amounts: each as all it may mean, the likeliest first, and where in the text it begins. */
export function quantitiesIn(
  text: string,
): readonly { readonly at: number; readonly meanings: readonly Quantity[] }[] {
  return [...text.matchAll(AMOUNT)].flatMap((match) => {
    const [whole, less, digits = '', unit, percent] = match
    // "10%" is a share of somebody's day.
    if (percent !== undefined || (unit === undefined && /%\s*$/.test(whole))) return []
    const meanings = meaningsOf(digits, unit, less !== undefined)
    return meanings.length > 0 ? [{ at: match.index, meanings }] : []
  })
}

function meaningsOf(read: string, unit: string | undefined, below: boolean): readonly Quantity[] {
  const compact = read.replace(/\s/g, '')
  // "5S" is one 5 seen twice.
  const single = compact.replace(/(\d)([OoQDlI|SsBZ])/g, (pair, digit: string, letter: string) =>
    digitOf(letter) === digit ? digit : pair,
  )
  if (single !== compact) {
    const doubled = meaningsOf(asDigits(compact), unit, below)
    const unlikely = doubled.map((each) => ({ ...each, likely: each.likely * 0.4 }))
    return [...meaningsOf(single, unit, below), ...unlikely]
  }
  const digits = asDigits(compact)
  const as = (text: string, meant: Quantity['unit'], likely: number): readonly Quantity[] => {
    const number = numberIn(text)
    return number ? [{ ...number, unit: meant, likely, ...(below && { below: true as const }) }] : []
  }
  const pointed = (text: string, meant: Quantity['unit'], likely: number) =>
    withPoint(text).flatMap((each) => as(each, meant, likely))
  if (unit !== undefined) {
    const known = unitOf(unit.toLowerCase())
    return [...as(digits, known, 1), ...pointed(digits, known, 0.25)]
  }
  // A bare number that ends in 9 is most often grams, the "g" misread.
  if (/[\d.]9$/.test(digits)) {
    const stem = digits.replace(/[.]?9$/, '')
    return [...as(stem, 'g', 0.9), ...as(digits, 'none', 0.5), ...pointed(stem, 'g', 0.2)]
  }
  return [...as(digits, 'none', 1), ...pointed(digits, 'none', 0.2)]
}

function asDigits(read: string): string {
  return read.replace(/[OoQDlI|SsBZ]/g, digitOf)
}

function digitOf(letter: string): string {
  return `${MISREAD.findIndex((letters) => letters.includes(letter))}`
}

/** "48" where "4.8" was printed: the point is the first thing to be lost. */
function withPoint(digits: string): readonly string[] {
  if (!/^\d{2,3}$/.test(digits)) return []
  const beforeLast = `${digits.slice(0, -1)}.${digits.slice(-1)}`
  return digits.length === 2 ? [beforeLast] : [beforeLast, `${digits.slice(0, 1)}.${digits.slice(1)}`]
}

function numberIn(text: string): { readonly value: number; readonly step: number } | undefined {
  // "2,000" counts thousands; any other comma is a decimal point.
  const plain = text.replace(/^(\d{1,3}),(\d{3})$/, '$1$2').replace(/[,·]/g, '.')
  if (!/^\d+(\.\d+)?$/.test(plain)) return undefined
  const decimals = plain.split('.')[1]?.length ?? 0
  return { value: Number(plain), step: 10 ** -decimals }
}

function unitOf(name: string): Quantity['unit'] {
  if (name === 'kj') return 'kJ'
  if (name === 'kcal' || name === 'cal') return 'kcal'
  if (name === 'mg' || name === 'rng') return 'mg'
  return /^(?:mc|µ|u)g$/.test(name) ? 'µg' : 'g'
}
