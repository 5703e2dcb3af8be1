import { describe, expect, it } from 'vitest'
import { singular, withoutPluralS } from '../../../src/core/text/singular.ts'

describe('singular', () => {
  it.each([
    ['egg', 'eggs'],
    ['tomato', 'tomatoes'],
    ['peach', 'peaches'],
    ['radish', 'radishes'],
    ['berry', 'berries'],
    ['cookie', 'cookies'],
    ['kidney', 'kidneys'],
    ['glass', 'glasses'],
  ])('should give %s and %s one form', (one, several) => {
    expect(singular(several)).toBe(singular(one))
  })

  it.each(['hummus', 'swiss', 'gas', 'pea'])('should leave %s as it is', (word) => {
    expect(singular(word)).toBe(word)
  })
})

describe('withoutPluralS', () => {
  it('should take off an s and nothing else', () => {
    expect(['nuts', 'allergies', 'swiss', 'gas'].map(withoutPluralS)).toEqual([
      'nut',
      'allergie',
      'swiss',
      'gas',
    ])
  })
})
