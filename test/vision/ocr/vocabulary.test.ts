import { describe, expect, it } from 'vitest'
import { vocabularyFrom } from '../../../src/vision/ocr/vocabulary.ts'
import { vocabularyOfWords } from '../../support/vocabulary.ts'

const { knows, knownShare, hasAccentedTwin, accented } = vocabularyOfWords(
  'tomato salmon crème cafe café café soup pâte pâté',
)

describe('a vocabulary', () => {
  it('should know its own words only, and their plurals', () => {
    expect(knows('tomato')).toBe(true)
    expect(knows('Salmons')).toBe(true)
    expect(knows('tornato')).toBe(false)
  })

  it('should say which share of the letters stands in known words', () => {
    expect(knownShare('Tomato soup')).toBe(1)
    expect(knownShare('zurek soup')).toBeCloseTo(4 / 9)
    expect(knownShare('12.50')).toBe(0)
  })

  it('should know words that are written with an accent and without', () => {
    expect(hasAccentedTwin('Irish cafe')).toBe(true)
    expect(hasAccentedTwin('creme')).toBe(false)
  })

  it('should know the usual spelling with accents, unless two are about as usual', () => {
    expect([accented('cafe'), accented('pate'), accented('soup')]).toEqual(['café', undefined, undefined])
  })

  it('should take its words from the names at the end of each row of the food table', () => {
    const table = vocabularyFrom(['id1|soup 100|żurek, Rye soup\nid2|cake 80|crème brûlée'])
    expect(['żurek', 'rye', 'brulee', 'pierogarnia'].map(table.knows)).toEqual([true, true, true, false])
    expect(table.knows('id1')).toBe(false)
  })
})
