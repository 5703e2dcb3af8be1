import { expect, it } from 'vitest'
import { likeness } from '../../../src/core/text/likeness.ts'

it('should be the same both ways, 1 for the same and 0 for nothing in common', () => {
  expect(likeness('Salmon', 'salmon')).toBe(1)
  expect(likeness('abc', 'xyz')).toBe(0)
  expect(likeness('cheddar', 'chedar')).toBe(likeness('chedar', 'cheddar'))
})
