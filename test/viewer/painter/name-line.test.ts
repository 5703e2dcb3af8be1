import { describe, expect, it } from 'vitest'
import { screenBox } from '../../../src/core/geometry/normalized.ts'
import { nameLineIn } from '../../../src/viewer/painter/name-line.ts'

const box = (width: number, height: number) =>
  screenBox({ xMin: 10, yMin: 100, xMax: 10 + width, yMax: 100 + height })

describe('nameLineIn', () => {
  it.each([
    ['a name alone', box(120, 20), { name: 12, below: 0 }, 110],
    ['a short name and a price far off', box(400, 20), { name: 8, below: 0 }, 110],
    ['a name, its description being elsewhere', box(120, 20), { name: 12, below: 60 }, 110],
    ['a name over a line of description', box(400, 40), { name: 14, below: 45 }, 110],
    ['a name over two lines of description', box(300, 66), { name: 14, below: 70 }, 111],
    ['a slanting line, in a high box', box(400, 90), { name: 24, below: 0 }, 145],
  ])('should be in the first line of %s', (_, words, letters, height) => {
    expect(nameLineIn(words, letters)).toBeCloseTo(height, 0)
  })

  it('should never leave the box', () => {
    for (const letters of [
      { name: 0, below: 1 },
      { name: 500, below: 4000 },
    ]) {
      const height = nameLineIn(box(50, 40), letters)
      expect(height).toBeGreaterThan(100)
      expect(height).toBeLessThanOrEqual(120)
    }
  })
})
