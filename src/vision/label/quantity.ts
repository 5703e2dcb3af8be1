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

/** Letters that digits are misread as, where digits are due. */
const DIGITS: Readonly<Record<string, string>> = {
  O: '0',
  o: '0',
  Q: '0',
  D: '0',
  l: '1',
  I: '1',
  '|': '1',
  S: '5',
  s: '5',
  B: '8',
  Z: '2',
}

const NUMBER =
  '(?:\\d|[OoQDlI|SsBZ](?=[\\d.,OoSsBlI|]*(?:\\d|[.,]|\\s?(?:g|mg|kcal|kJ|mcg|µg)\\b)))[\\dOoQlI|SsBZ]*(?:[ ]?[.,·][ ]?[\\dOolISsB]+)*'
const UNIT = '(?:kcal|kJ|KJ|kj|Kcal|cal|mcg|µg|ug|mg|rng|g|q|a)'
const AMOUNT = new RegExp(`(<|≤|less than\\s*)?\\s*(${NUMBER})\\s*%?\\s*(${UNIT})?(?![\\p{L}])(\\s*%)?`, 'gu')

/** Where a text holds amounts: each as all it may mean, the likeliest first, and where in the text it begins. */
export function quantitiesIn(
  text: string,
): readonly { readonly at: number; readonly meanings: readonly Quantity[] }[] {
  const found: { at: number; meanings: readonly Quantity[] }[] = []
  for (const match of text.matchAll(AMOUNT)) {
    const [whole, less, digits = '', unit, percent] = match
    // "10%" is a share of somebody's day.
    if (percent !== undefined || (unit === undefined && /%\s*$/.test(whole))) continue
    const meanings = meaningsOf(digits, unit, less !== undefined)
    if (meanings.length > 0) found.push({ at: match.index, meanings })
  }
  return found
}

function meaningsOf(read: string, unit: string | undefined, below: boolean): readonly Quantity[] {
  const compact = read.replace(/\s/g, '')
  // "5S" is one 5 seen twice.
  const single = compact.replace(/(\d)([OoQDlI|SsBZ])/g, (pair, digit: string, letter: string) =>
    DIGITS[letter] === digit ? digit : pair,
  )
  if (single !== compact) {
    const doubled = meaningsOf(asDigits(compact), unit, below)
    return [
      ...meaningsOf(single, unit, below),
      ...doubled.map((each) => ({ ...each, likely: each.likely * 0.4 })),
    ]
  }
  const digits = asDigits(compact)
  const as = (text: string, meant: Quantity['unit'], likely: number): readonly Quantity[] => {
    const number = numberIn(text)
    return number ? [{ ...number, unit: meant, likely, ...(below && { below: true as const }) }] : []
  }
  const known = unitOf(unit)
  if (known !== 'none')
    return [...as(digits, known, 1), ...withPoint(digits).flatMap((text) => as(text, known, 0.25))]
  // A bare number that ends in 9 is most often grams, the "g" misread.
  const misread = /[\d.]9$/.test(digits) ? digits.slice(0, -1) : undefined
  if (misread !== undefined) {
    const stem = misread.replace(/[.]$/, '')
    return [
      ...as(stem, 'g', 0.9),
      ...as(digits, 'none', 0.5),
      ...withPoint(stem).flatMap((text) => as(text, 'g', 0.2)),
    ]
  }
  return [...as(digits, 'none', 1), ...withPoint(digits).flatMap((text) => as(text, 'none', 0.2))]
}

function asDigits(read: string): string {
  return read.replace(/[OoQDlI|SsBZ]/g, (letter) => DIGITS[letter] ?? letter)
}

/** "48" where "4.8" was printed: the point is the first thing to be lost. */
function withPoint(digits: string): readonly string[] {
  if (!/^\d{2,3}$/.test(digits)) return []
  return [
    `${digits.slice(0, -1)}.${digits.slice(-1)}`,
    ...(digits.length === 3 ? [`${digits.slice(0, 1)}.${digits.slice(1)}`] : []),
  ]
}

function numberIn(text: string): { readonly value: number; readonly step: number } | undefined {
  // "2,000" counts thousands; any other comma is a decimal point.
  const plain = text.replace(/^(\d{1,3}),(\d{3})$/, '$1$2').replace(/[,·]/g, '.')
  if (!/^\d+(\.\d+)?$/.test(plain)) return undefined
  const decimals = plain.split('.')[1]?.length ?? 0
  return { value: Number(plain), step: 10 ** -decimals }
}

function unitOf(unit: string | undefined): Quantity['unit'] {
  if (unit === undefined) return 'none'
  const name = unit.toLowerCase()
  if (name === 'kj') return 'kJ'
  if (name === 'kcal' || name === 'cal') return 'kcal'
  if (name === 'mcg' || name === 'µg' || name === 'ug') return 'µg'
  return name === 'mg' || name === 'rng' ? 'mg' : 'g'
}
