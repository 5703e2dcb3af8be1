import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { surePrice } from '../../../src/vision/ocr/sure-price.ts'
import { lettersOf, readingFrom } from '../../support/letters.ts'

/** The price at the end of a line that was read as `texts`, the first being the likeliest; all of one length. */
function priceOf(from: number, ...texts: readonly string[]): string {
  const readings = texts.map((text, index) => readingFrom(text, index % 2 === 0 ? 'latin' : 'any'))
  const letters = readings[0]?.letters.slice(from) ?? []
  return surePrice(letters, readings, 1 / (texts[0]?.length ?? 1))
}

describe('a price that is sure', () => {
  it('should have been read twice alike', () => {
    expect(priceOf(4, 'Tea 3.10', 'Tea 3.10')).toBe('3.10')
    expect(priceOf(4, 'Tea 3.10')).toBe('')
    expect(priceOf(4, 'Tea 3.10', 'Tea 8.10')).toBe('')
  })

  it('should outnumber other readings by more than two to one', () => {
    expect(priceOf(4, 'Tea 3.10', 'Tea 3.10', 'Tea 8.10')).toBe('3.10')
    expect(priceOf(4, 'Tea 3.10', 'Tea 3.10', 'Tea 8.10', 'Tea 8.10')).toBe('')
  })

  it('should have its point if one of the readings saw it', () => {
    expect(priceOf(4, 'Tea 3_10', 'Tea 3.10')).toBe('3.10')
  })

  it('should not be part of a longer figure that another reading saw', () => {
    expect(priceOf(5, 'Tea _3.10', 'Tea 13.10')).toBe('')
  })

  it('should be without the letter that a € was taken for', () => {
    expect(priceOf(4, 'Tea 3.10E', 'Tea 3.106')).toBe('3.10')
  })

  it('should have no figure that was read in doubt', () => {
    const letters = lettersOf('Tea 3.10', { unsure: '3' })
    const readings = [readingFrom('Tea 3.10'), readingFrom('Tea 3.10', 'any')]
    expect(surePrice(letters.slice(4), readings, 1 / 8)).toBe('')
    expect(surePrice([], readings, 1 / 8)).toBe('')
  })

  it('should never be one that no reading shows', () => {
    const figure = fc.constantFrom('3.10', '8.10', '3.70', '13.1', '3 10', '....')
    fc.assert(
      fc.property(fc.array(figure, { minLength: 1, maxLength: 6 }), (read) => {
        const price = priceOf(4, ...read.map((each) => `Tea ${each}`))
        if (price === '') return
        expect(
          read.filter((each) => each.replace(/\D/g, '') === price.replace(/\D/g, '')).length,
        ).toBeGreaterThan(1)
      }),
    )
  })
})
