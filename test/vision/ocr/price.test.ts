import { describe, expect, it } from 'vitest'
import {
  cutIllegiblePrice,
  inKeeping,
  looksLikePrice,
  readPrice,
  splitPrice,
} from '../../../src/vision/ocr/price.ts'

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

  it('should split a price off the end of a name only', () => {
    expect(splitPrice('Fish & chips 14.50')).toEqual({ name: 'Fish & chips', price: '14.50' })
    expect(splitPrice('7 Up 2.50')).toEqual({ name: '7 Up', price: '2.50' })
    expect(splitPrice('Fish & chips')).toBeUndefined()
  })

  it('should cut off a price that cannot be made out, and only that', () => {
    expect(cutIllegiblePrice('tuna ci260h')).toBe('tuna')
    expect(cutIllegiblePrice('Green tea')).toBeUndefined()
    expect(cutIllegiblePrice('Fanta 7')).toBeUndefined()
  })

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
})
