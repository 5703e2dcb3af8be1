import { describe, expect, it } from 'vitest'
import { misreadingCost, vocabularyOf } from '../../../src/vision/ocr/vocabulary.ts'

const { correct, knows } = vocabularyOf(
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
  ]),
)

describe('correcting misread words', () => {
  it.each([
    ['tornato', 'tomato'],
    ['sa1mon', 'salmon'],
    ['bologmese', 'bolognese'],
    ['cheesebunger', 'cheeseburger'],
    ['gritled', 'grilled'],
  ])('should read %s as %s', (read, meant) => {
    expect(correct(read)).toBe(meant)
  })

  it.each(['wing', 'wino', 'gried', 'tarta', 'zurek', 'sal', 'domatos'])(
    'should leave %s as read',
    (read) => {
      expect(correct(read)).toBe(read)
    },
  )

  it('should count letters written alike as half an error', () => {
    expect(misreadingCost('burn', 'bum')).toBe(0.5)
    expect(misreadingCost('cat', 'cot')).toBe(0.5)
    expect(misreadingCost('cat', 'cut')).toBe(1)
    expect(misreadingCost('tea', 'tea')).toBe(0)
  })

  it('should know its own words only', () => {
    expect(knows('tomato')).toBe(true)
    expect(knows('tornato')).toBe(false)
  })
})
