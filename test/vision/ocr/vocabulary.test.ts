import { describe, expect, it } from 'vitest'
import { misreadingCost } from '../../../src/vision/ocr/misreading-cost.ts'
import { vocabularyFrom, vocabularyOf } from '../../../src/vision/ocr/vocabulary.ts'
import { lettersOf } from '../../support/letters.ts'

const { putRight, knows, knownShare, hasAccentedTwin } = vocabularyOf(
  new Set([
    'tomato',
    'salmon',
    'bolognese',
    'cheeseburger',
    'grilled',
    'fried',
    'wine',
    'wing',
    'tart',
    'tarte',
    'crème',
    'cafe',
    'café',
    'soup',
  ]),
)
const unsurely = (text: string) => putRight(lettersOf(text, { sure: 0.7 }))
const surely = (text: string) => putRight(lettersOf(text))

describe('putting misread words right', () => {
  it.each([
    ['tornato', 'tomato'],
    ['bologmese', 'bolognese'],
    ['cheesebunger', 'cheeseburger'],
    ['gritled', 'grilled'],
    ['TORNATO SOUP', 'TOMATO SOUP'],
    ['Tornato', 'Tomato'],
  ])('should read %s as %s where the reader was in doubt', (read, meant) => {
    expect(unsurely(read)).toBe(meant)
  })

  it.each(['wing', 'wino', 'gried', 'tarta', 'zurek', 'sal', 'domatos'])(
    'should leave %s as read',
    (read) => {
      expect(unsurely(read)).toBe(read)
    },
  )

  it.each(['tornato', 'bologmese', 'Banger steak'])(
    'should leave %s as read where it was read surely',
    (read) => {
      expect(surely(read)).toBe(read)
    },
  )

  it('should put right only the letters that were in doubt', () => {
    expect(putRight(lettersOf('gritled', { unsure: 't' }))).toBe('grilled')
    expect(putRight(lettersOf('gritled', { unsure: 'd' }))).toBe('gritled')
  })

  it('should give back the accents of a word that has no other spelling', () => {
    expect(surely('Creme')).toBe('Crème')
    expect(surely('Cafe')).toBe('Cafe')
    expect(surely('Café')).toBe('Café')
  })

  it('should calm capitals inside a word, but not those of a name', () => {
    expect(surely('soUp')).toBe('soup')
    expect(surely('McCoy')).toBe('McCoy')
    expect(surely('coastIPA')).toBe('coastIPA')
  })

  it('should set spaces after commas and around "&"', () => {
    expect(surely('Soup,tart&wine')).toBe('Soup, tart & wine')
  })

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

  it('should take its words from the names at the end of each row of the food table', () => {
    const table = vocabularyFrom(['id1|soup 100|żurek, Rye soup\nid2|cake 80|crème brûlée'])
    expect(['żurek', 'rye', 'brulee', 'pierogarnia'].map(table.knows)).toEqual([true, true, true, false])
    expect(table.knows('id1')).toBe(false)
  })
})

describe('the cost of a misreading', () => {
  it('should count letters written alike as half an error', () => {
    expect(misreadingCost('burn', 'bum')).toBe(0.5)
    expect(misreadingCost('cat', 'cot')).toBe(0.5)
    expect(misreadingCost('cat', 'cut')).toBe(1)
    expect(misreadingCost('tea', 'tea')).toBe(0)
  })

  it('should be infinite beyond what is asked for', () => {
    expect(misreadingCost('potato', 'lemonade', 2)).toBe(Number.POSITIVE_INFINITY)
  })
})
