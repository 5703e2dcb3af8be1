import { describe, expect, it } from 'vitest'
import { normal, normalQuantile, pick, uniform } from '../../src/evaluate/random.ts'

const MANY = Array.from({ length: 20_000 }, (_, i) => i)
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

describe('random numbers by key', () => {
  it('should depend on the key alone', () => {
    expect(uniform('a', 1)).toBe(uniform('a', 1))
    expect(uniform('a', 1)).not.toBe(uniform('a', 2))
    expect(uniform('ab', 'c')).not.toBe(uniform('a', 'bc'))
  })

  it('should be spread evenly over 0 to 1', () => {
    const values = MANY.map((i) => uniform('even', i))
    for (let tenth = 0; tenth < 10; tenth += 1) {
      const share = values.filter((value) => Math.floor(value * 10) === tenth).length / values.length
      expect(share).toBeCloseTo(0.1, 1)
    }
    expect(Math.min(...values)).toBeGreaterThan(0)
    expect(Math.max(...values)).toBeLessThan(1)
  })

  it('should be normal with mean 0 and standard deviation 1', () => {
    const values = MANY.map((i) => normal('bell', i))
    expect(mean(values)).toBeCloseTo(0, 1)
    expect(Math.sqrt(mean(values.map((value) => value ** 2)))).toBeCloseTo(1, 1)
  })

  it.each([
    [0.5, 0],
    [0.975, 1.959964],
    [0.2, -0.841621],
    [0.01, -2.326348],
    [0.001, -3.090232],
  ])('should know the quantile of %d', (probability, quantile) => {
    expect(normalQuantile(probability)).toBeCloseTo(quantile, 5)
  })

  it('should happen as often as the quantile says', () => {
    const share = MANY.filter((i) => normal('often', i) < normalQuantile(0.12)).length / MANY.length
    expect(share).toBeCloseTo(0.12, 2)
  })

  it('should pick nothing where there is nothing', () => {
    expect(pick([], 'x')).toBeUndefined()
    expect(pick(['only'], 'x')).toBe('only')
  })
})
