import { describe, expect, it } from 'vitest'
import { median, nearestRank, quantile, upperMedian } from '../../../src/core/util/quantiles.ts'

describe('quantiles', () => {
  it('should lie between neighbours in proportion', () => {
    expect(quantile([4, 1, 3, 2], 0)).toBe(1)
    expect(quantile([4, 1, 3, 2], 0.9)).toBeCloseTo(3.7)
    expect(quantile([7], 0.3)).toBe(7)
    expect(median([4, 1, 3, 2])).toBe(2.5)
  })

  it('should be one of the values where halfway makes no sense', () => {
    expect(upperMedian([6, 1, 2, 9])).toBe(6)
    expect(upperMedian([])).toBeUndefined()
    expect(nearestRank([1, 2, 6, 9], 0.9)).toBe(9)
    expect(nearestRank([1, 2, 6, 9], 1)).toBe(9)
  })

  it('should leave the list as it was', () => {
    const values = [3, 1, 2]
    upperMedian(values)
    expect(quantile(values, 0.5)).toBe(2)
    expect(values).toEqual([3, 1, 2])
  })
})
