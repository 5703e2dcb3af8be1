import { describe, expect, it } from 'vitest'
import { nearestDot, nudged } from '../../../src/viewer/surface/nearest-dot.ts'

const PLACES = [
  { x: 0, y: 0 },
  { x: 100, y: 10 },
  { x: 60, y: 80 },
  { x: 0, y: 100 },
]

describe('walking the dots by arrow keys', () => {
  it('should go to the dot that lies straight ahead before one that is near but aside', () => {
    expect(nearestDot(PLACES, { x: 0, y: 0 }, 'ArrowRight')).toBe(1)
    expect(nearestDot(PLACES, { x: 0, y: 0 }, 'ArrowDown')).toBe(3)
  })

  it('should stay where nothing lies ahead', () => {
    expect(nearestDot(PLACES, { x: 0, y: 0 }, 'ArrowLeft')).toBeUndefined()
    expect(nearestDot([], { x: 0, y: 0 }, 'ArrowUp')).toBeUndefined()
  })

  it('should reach every dot from every other', () => {
    const keys = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'] as const
    for (const start of PLACES.keys()) {
      const reached = new Set([start])
      for (const at of reached)
        for (const key of keys) {
          const next = nearestDot(PLACES, PLACES[at] ?? { x: 0, y: 0 }, key)
          if (next !== undefined) reached.add(next)
        }
      expect(reached.size).toBe(PLACES.length)
    }
  })

  it('should nudge a mark and hold it to the photo', () => {
    expect(nudged({ x: 0.5, y: 0.99 }, 'ArrowDown', 0.02)).toEqual({ x: 0.5, y: 1 })
    expect(nudged({ x: 0.5, y: 0.5 }, 'ArrowLeft', 0.1)).toEqual({ x: 0.4, y: 0.5 })
  })
})
