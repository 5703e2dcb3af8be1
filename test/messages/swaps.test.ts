import { expect, it } from 'vitest'
import { gainsInWords } from '../../src/messages/swaps.ts'
import { english } from '../support/messages.ts'

it('should name the two gains that count most', () => {
  const words = gainsInWords(english, [
    { nutrient: 'saturates', from: 3.4, to: 0.4 },
    { nutrient: 'fibre', from: 0, to: 2 },
    { nutrient: 'sodium', from: 300, to: 100 },
  ])
  expect(words).toBe('3 g less saturated fat and 2 g more fibre')
})

it('should name a gain that has no unit to read', () => {
  expect(gainsInWords(english, [{ nutrient: 'glycaemicLoad', from: 28, to: 9 }])).toBe(
    'a lower blood sugar load',
  )
  expect(gainsInWords(english, [{ nutrient: 'energy', from: 320, to: 120 }])).toBe('200 kcal less')
  expect(gainsInWords(english, [{ nutrient: 'sugars', from: 35, to: 2 }])).toBe('33 g less sugar')
})

it('should say nothing where there is no single gain to name', () => {
  expect(gainsInWords(english, [])).toBe('')
})
