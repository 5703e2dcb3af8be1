import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { partsOf } from '../../../src/vision/ocr/line-parts.ts'
import { textOf } from '../../../src/vision/ocr/reading.ts'
import { readingFrom } from '../../support/letters.ts'
import { vocabularyOfWords } from '../../support/vocabulary.ts'

const vocabulary = vocabularyOfWords('soup green tea fish chips eggs')

/** The parts of a line that two readings agree on. */
function parts(text: string) {
  const readings = [readingFrom(text), readingFrom(text, 'any')]
  return partsOf(
    readings[0] as (typeof readings)[number],
    readings,
    (letters) => ({ text: textOf(letters) }),
    vocabulary,
  )
}
const split = (text: string) => parts(text).map((part) => [part.kind, part.text])

describe('the parts of a line', () => {
  it.each([
    [
      'Green tea 3.10',
      [
        ['words', 'Green tea'],
        ['price', '3.10'],
      ],
    ],
    [
      'Green tea ....... 3.10',
      [
        ['words', 'Green tea'],
        ['price', '3.10'],
      ],
    ],
    [
      'Soup €12',
      [
        ['words', 'Soup'],
        ['price', '€12'],
      ],
    ],
    [
      'Fish & chips14.50',
      [
        ['words', 'Fish & chips'],
        ['price', '14.50'],
      ],
    ],
    ['17.50 / 21.00', [['price', '17.50 / 21.00']]],
    ['Green tea', [['words', 'Green tea']]],
    [
      '7 Up 2.50',
      [
        ['words', '7 Up'],
        ['price', '2.50'],
      ],
    ],
    ['10 eggs', [['words', '10 eggs']]],
    ['f7.80', [['price', '7.80']]],
    [
      'Soup small 4 / large 6.50',
      [
        ['words', 'Soup small'],
        ['price', '4'],
        ['words', 'large'],
        ['price', '6.50'],
      ],
    ],
    ['Fish 150 g', [['words', 'Fish 150 g']]],
    ['Tea 0.25 l', [['words', 'Tea 0.25 l']]],
    ['Soup Wharf 07.25', [['words', 'Soup Wharf 07.25']]],
  ])('should be name and price in "%s"', (text, expected) => {
    expect(split(text)).toEqual(expected)
  })

  it.each(['-0.75', '- 0.75', '−£3', '0.75-'])('should not be what comes off the bill: %s', (text) => {
    expect(split(text)).toEqual([])
  })

  it('should be no price that can be used from one amount to another', () => {
    expect(split('Green tea 15.30-18.00')).toEqual([
      ['words', 'Green tea'],
      ['price', ''],
    ])
  })

  it('should be those of two columns where a gap is as wide as none between words', () => {
    expect(split('Soup_______Tea')).toEqual([
      ['words', 'Soup'],
      ['words', 'Tea'],
    ])
  })

  it.each(['-0.75', '- 0.75', '−£3', '0.75-'])('should not be what comes off the bill: %s', (text) => {
    expect(split(text)).toEqual([])
  })

  it('should be no price that can be used from one amount to another', () => {
    expect(split('Green tea 15.30-18.00')).toEqual([
      ['words', 'Green tea'],
      ['price', ''],
    ])
  })

  it('should be those of two columns where words follow a price', () => {
    expect(split('Soup 6.50 Tea 2.10')).toEqual([
      ['words', 'Soup'],
      ['price', '6.50'],
      ['words', 'Tea'],
      ['price', '2.10'],
    ])
  })

  it('should be none where there is nothing but marks', () => {
    expect(split('. - ·')).toEqual([])
  })

  it('should have lost the bullets and specks at their ends, not their brackets', () => {
    expect(split('• Soup (green) -')).toEqual([['words', 'Soup (green)']])
  })

  it('should lie along the line in order, and never overlap', () => {
    const word = fc.constantFrom('Soup', 'Green', 'tea', '6.50', '12', '....', '·', '&')
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 8 }), (words) => {
        let last = 0
        for (const { from, to } of parts(words.join(' '))) {
          expect(from).toBeGreaterThanOrEqual(last - 1e-9)
          expect(to).toBeGreaterThan(from)
          expect(to).toBeLessThanOrEqual(1)
          last = to
        }
      }),
    )
  })
})
