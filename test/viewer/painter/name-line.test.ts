import { describe, expect, it } from 'vitest'
import { nameLineIn } from '../../../src/viewer/painter/name-line.ts'

describe('nameLineIn', () => {
  it.each<[string, [number, number], { name: number; below: number }, number]>([
    ['a name alone', [120, 20], { name: 12, below: 0 }, 10],
    ['a short name and a price far off', [400, 20], { name: 8, below: 0 }, 10],
    ['a name, its description being elsewhere', [120, 20], { name: 12, below: 60 }, 10],
    ['a name over a line of description', [400, 40], { name: 14, below: 45 }, 10],
    ['a name over two lines of description', [300, 66], { name: 14, below: 70 }, 11],
  ])('should be in the first line of %s', (_, [across, down], letters, height) => {
    expect(nameLineIn(across, down, letters)).toBeCloseTo(height, 0)
  })

  it('should never leave the words', () => {
    for (const letters of [
      { name: 0, below: 1 },
      { name: 500, below: 4000 },
    ]) {
      const height = nameLineIn(50, 40, letters)
      expect(height).toBeGreaterThan(0)
      expect(height).toBeLessThanOrEqual(20)
    }
  })
})
