import { expect, it } from 'vitest'
import { swapWords } from '../../../src/wording/en/swaps.ts'

it('should say what is gained, per serving', () => {
  const words = swapWords({
    food: { name: 'Hummus' },
    gains: [
      { nutrient: 'saturates', from: 5.1, to: 2.1 },
      { nutrient: 'fibre', from: 0, to: 2 },
    ],
  })
  expect(words).toBe('Try hummus instead: 3 g less saturated fat and 2 g more fibre.')
})

it('should say a load and calories in words of their own', () => {
  const food = { name: 'lentils' }
  expect(swapWords({ food, gains: [{ nutrient: 'glycaemicLoad', from: 28, to: 9 }] })).toBe(
    'Try lentils instead: a lower blood sugar load.',
  )
  expect(swapWords({ food, gains: [{ nutrient: 'energy', from: 320, to: 120 }] })).toBe(
    'Try lentils instead: 200 kcal less.',
  )
  expect(swapWords({ food, gains: [] })).toBe('Try lentils instead.')
  expect(swapWords({ food: { name: 'Greek yogurt' }, gains: [] })).toBe('Try Greek yogurt instead.')
})
