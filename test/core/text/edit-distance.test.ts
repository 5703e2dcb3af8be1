import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  editDistance,
  letterSet,
  lettersApart,
  onlyClosestWord,
} from '../../../src/core/text/edit-distance.ts'
import { likeness } from '../../../src/core/text/likeness.ts'

const word = fc.string({ unit: fc.constantFrom(...'abcde'), maxLength: 8 })

describe('editDistance', () => {
  it.each([
    ['soup', 'soup', 0],
    ['soup', 'soap', 1],
    ['soup', 'soups', 1],
    ['form', 'from', 1],
    ['kitten', 'sitting', 3],
    ['', 'tea', 3],
  ])('should be from %s to %s %i', (a, b, edits) => {
    expect(editDistance(a, b)).toBe(edits)
    expect(editDistance(b, a)).toBe(edits)
  })

  it('should never be less than half the letters that only one of the words has', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(lettersApart(letterSet(a), letterSet(b))).toBeLessThanOrEqual(2 * editDistance(a, b))
      }),
    )
  })
})

describe('onlyClosestWord', () => {
  it('should find the word a slip away, and none where two are', () => {
    expect(onlyClosestWord('warfarn', ['warfarin', 'statin'])).toBe('warfarin')
    expect(onlyClosestWord('lactase', ['lactose', 'lactate'])).toBeUndefined()
    expect(onlyClosestWord('gaut', ['gout'])).toBeUndefined()
  })
})

describe('likeness', () => {
  it('should be 1 for the same words and 0 for words without a pair of letters in common', () => {
    expect(likeness('Crème brûlée', 'creme, BRULEE')).toBe(1)
    expect(likeness('soup', 'tea')).toBe(0)
    expect(likeness('', '!')).toBe(1)
  })

  it('should grow with what is shared', () => {
    expect(likeness('tomato soup', 'tomato soap')).toBeGreaterThan(likeness('tomato soup', 'lentil soup'))
  })
})
