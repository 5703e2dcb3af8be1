/** What stands for an amount of money on a menu: "6.50", "€ 12", "4,80 €", "17.50 / 21.00", "9.-". */
const CURRENCY = '(?:[£$€¥]|EUR|USD|GBP|CHF|kr\\.?)'
const NUMBER = '\\d{1,3}(?:\\s?[.,:]\\s?(?:\\d{1,2}|-))?'
const MONEY = `${CURRENCY}?\\s?${NUMBER}\\s?${CURRENCY}?`
const ALONE = new RegExp(`^[\\s.·…_-]*(${MONEY}(?:\\s?[/|]\\s?${MONEY})*)[\\s.·…_-]*$`, 'iu')
const AT_END = new RegExp(`^(.*\\p{L}.*?)[\\s.·…_:-]+(${MONEY}(?:\\s?[/|]\\s?${MONEY})*)[\\s.]*$`, 'iu')

/** The price where the text is nothing else. */
export function readPrice(text: string): string | undefined {
  const found = ALONE.exec(text.trim())?.[1]
  return found === undefined ? undefined : tidy(found)
}

/** Name and price of a line that holds both. */
export function splitPrice(text: string): { name: string; price: string } | undefined {
  const found = AT_END.exec(text.trim())
  if (!found?.[1] || !found[2]) return undefined
  return { name: found[1].trim(), price: tidy(found[2]) }
}

function tidy(price: string): string {
  return price
    .trim()
    .replace(/\s*([.,:])\s*/g, (_, mark: string) => (mark === ':' ? '.' : mark))
    .replace(/\s+/g, ' ')
}

/** The name of a line that ends in what must be a price but cannot be made out: "tuna ci260h". */
export function cutIllegiblePrice(text: string): string | undefined {
  return /^(.*\p{L}{3}.*?)\s+(?=\S*\d\S*\d)[^\s-]{2,8}$/u.exec(text.trim())?.[1]
}

/** Mostly digits, money signs and dots: worth reading once more with nothing but those allowed. */
export function looksLikePrice(text: string): boolean {
  const digits = text.match(/[\d]/g)?.length ?? 0
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  return digits > 0 && digits >= letters && text.length <= 12
}

/**
 * One price in the light of the others on the menu. Where most have two decimals, three or four bare digits have lost
 * their point, which is given back, and anything shorter is part of a price: no price. A money sign that few of the
 * others carry is a smudge. Where some have decimals, bare digits may have lost their point or not: no price. Any other
 * is left as read.
 */
export function inKeeping(price: string, others: readonly string[]): string | undefined {
  const signed = others.filter((other) => SIGN.test(other)).length
  const plain = signed * 2 < others.length ? price.replace(SIGN, '').trim() : price
  const points = others.flatMap((other) => /\d([.,])\d{2}(?!\d)/.exec(other)?.[1] ?? [])
  if (points.length < 3 || points.length < others.length * 0.6) {
    return points.length > 0 && BARE.test(plain) ? undefined : plain
  }
  const pointed = plain.replace(/^(\D*)(\d{1,2})(\d{2})(\D*)$/, `$1$2${points[0]}$3$4`)
  return /\d[.,]\d{2}(?!\d)/.test(pointed) ? pointed : undefined
}

/** Three or four digits and no point. */
const BARE = /^\D*\d{3,4}\D*$/
const SIGN = /[£$€¥]/
