import { describe, expect, it } from 'vitest'
import { normalizedPoint, screenPoint } from '../../../src/core/geometry/normalized.ts'
import { nearestDot, nudged } from '../../../src/viewer/surface/nearest-dot.ts'

const PLACES = [screenPoint(0, 0), screenPoint(100, 10), screenPoint(60, 80), screenPoint(0, 100)]

describe('walking the dots by arrow keys', () => {
  it('should prefer the dot straight ahead to a nearer one aside', () => {
    expect(nearestDot(PLACES, 0, 'ArrowRight')).toBe(1)
    expect(nearestDot(PLACES, 0, 'ArrowDown')).toBe(3)
  })

  it('should stay when nothing lies ahead', () => {
    expect(nearestDot(PLACES, 0, 'ArrowLeft')).toBeUndefined()
    expect(nearestDot([], 0, 'ArrowUp')).toBeUndefined()
  })

  it('should reach every dot from every other', () => {
    const keys = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'] as const
    for (const start of PLACES.keys()) {
      const reached = new Set([start])
      for (const at of reached)
        for (const key of keys) {
          const next = nearestDot(PLACES, at, key)
          if (next !== undefined) reached.add(next)
        }
      expect(reached.size).toBe(PLACES.length)
    }
  })

  it('should go through all that lie at one place before it goes on', () => {
    const places = [screenPoint(0, 0), screenPoint(50, 0), screenPoint(50, 0), screenPoint(90, 0)]
    const walk = [0]
    for (let at: number | undefined = 0; at !== undefined; at = nearestDot(places, at, 'ArrowRight'))
      walk.push(at)
    expect(walk.slice(1)).toEqual([0, 1, 2, 3])
    expect(nearestDot(places, 2, 'ArrowLeft')).toBe(0)
  })

  it('should nudge a mark and keep it on the photo', () => {
    expect(nudged(normalizedPoint(0.5, 0.99), 'ArrowDown', 0.02)).toEqual(normalizedPoint(0.5, 1))
    expect(nudged(normalizedPoint(0.5, 0.5), 'ArrowLeft', 0.1)).toEqual(normalizedPoint(0.4, 0.5))
  })
})
