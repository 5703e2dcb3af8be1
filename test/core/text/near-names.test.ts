import { expect, it } from 'vitest'
import { nearNames } from '../../../src/core/text/near-names.ts'

it('should find what was meant', () => {
  const names = ['Cheddar', 'Cherry', 'Salmon', 'Crème brûlée', 'Oat milk']
  expect(nearNames('chedar', names)[0]).toBe('Cheddar')
  expect(nearNames('creme brulee', names)[0]).toBe('Crème brûlée')
  expect(nearNames('qqqq', names)).toEqual([])
})

it('should answer at once for a very long name', () => {
  const names = Array.from({ length: 5000 }, (_, index) => `Cheddar ${index}`)
  const started = performance.now()
  expect(nearNames('cheddar '.repeat(5000), names)).toEqual([])
  expect(performance.now() - started).toBeLessThan(1000)
})
