import { describe, expect, it } from 'vitest'
import { misreadingCost } from '../../../src/vision/ocr/misreading-cost.ts'

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
