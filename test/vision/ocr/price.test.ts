import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { endsInPrice, inKeeping, looksLikePrice, readPrice } from '../../../src/vision/ocr/price.ts'

/** Where the amount begins; `_` is a gap as wide as a letter. */
function amountOf(text: string): string {
  const letters: { char: string; gap: number }[] = []
  let gap = 1
  for (const char of text) {
    if (char === '_') gap += 1
    else {
      letters.push({ char, gap })
      gap = 1
    }
  }
  return letters
    .slice(endsInPrice(letters))
    .map(({ char }) => char)
    .join('')
}

describe('prices on a menu', () => {
  it.each([
    ['6.50', '6.50'],
    ['€ 12', '€ 12'],
    ['4,80 €', '4,80 €'],
    ['... 9 . 20', '9.20'],
    ['17.50/21.00', '17.50/21.00'],
    ['7:40', '7.40'],
  ])('should read %s', (text, price) => {
    expect(readPrice(text)).toBe(price)
  })

  it.each(['Soup', '6.505', 'Room 12', '', '12345'])('should not take %s for a price', (text) => {
    expect(readPrice(text)).toBeUndefined()
  })

  it('should read every amount as it is printed', () => {
    const cents = fc.integer({ min: 10, max: 99_999 }).map((amount) => (amount / 100).toFixed(2))
    const sign = fc.constantFrom('', '€ ', '£', '$')
    fc.assert(
      fc.property(cents, sign, (amount, before) => {
        expect(readPrice(`${before}${amount}`)).toBe(before + amount)
      }),
    )
  })

  it.each([
    ['Fish & chips 14.50', '14.50'],
    ['7 Up 2.50', '2.50'],
    ['Steak22.50', '22.50'],
    ['Crêpe_5', '5'],
    ['牛肉麵180', '180'],
    ['Kebab € 7', '€ 7'],
    ['6,50 €', '6,50 €'],
  ])('should split the amount off the end of %s', (text, amount) => {
    expect(amountOf(text)).toBe(amount)
  })

  it.each(['Fish & chips', 'Vitamin B12', 'Since 1984', '10 eggs'])(
    'should find no amount at the end of %s',
    (text) => {
      expect(amountOf(text)).toBe('')
    },
  )

  it.each(['07.15', '0161', '28/11/2026', '3.12.25', '0.33 1', '0.331'])(
    'should not take %s for an amount of money',
    (text) => {
      expect(readPrice(text)).toBeUndefined()
    },
  )

  it('should know which text to read again as digits', () => {
    expect(looksLikePrice('y 80')).toBe(true)
    expect(looksLikePrice('Soup')).toBe(false)
  })

  it('should restore a lost decimal point if the other prices have one', () => {
    const pointed = ['6.50', '7.20', '8.10']
    expect(inKeeping('480', [...pointed, '480'])).toBe('4.80')
    expect(inKeeping('1480', [...pointed, '1480'])).toBe('14.80')
    expect(inKeeping('120', ['110', '120', '130'])).toBe('120')
  })

  it('should prefer no price to a partial one', () => {
    expect(inKeeping('80', ['6.50', '7.20', '8.10', '80'])).toBeUndefined()
    expect(inKeeping('520', ['5.20', '520', '750', '240'])).toBeUndefined()
  })

  it('should drop a currency sign that the other prices do not have', () => {
    expect(inKeeping('$5.20', ['$5.20', '6.50', '7.20', '8.10'])).toBe('5.20')
    expect(inKeeping('€5.20', ['€5.20', '€6.50', '€7.20', '8.10'])).toBe('€5.20')
  })

  it('should doubt a price that is unlike nearly all others', () => {
    const tens = ['120', '150', '80', '90', '70', '60', '180', '160', '140']
    expect(inKeeping('7', [...tens, '7'])).toBeUndefined()
    expect(inKeeping('128', [...tens, '128'])).toBeUndefined()
    expect(inKeeping('130', [...tens, '130'])).toBe('130')
  })
})
