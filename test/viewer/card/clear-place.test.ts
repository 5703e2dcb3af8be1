import { describe, expect, it } from 'vitest'
import { clearPlace, type Rectangle } from '../../../src/viewer/card/clear-place.ts'

const room = { x: 0, y: 0, width: 800, height: 600 }
const card = { width: 200, height: 150 }
const dotAt = (x: number, y: number): Rectangle => ({ x: x - 14, y: y - 14, width: 28, height: 28 })
const overlaps = (a: Rectangle, b: Rectangle) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

describe('clearPlace', () => {
  it('should lie close to its dot where nothing is in the way', () => {
    const own = dotAt(400, 300)
    const place = { ...clearPlace(card, own, [own], room), ...card }
    expect(overlaps(place, own)).toBe(false)
    expect(Math.abs(place.x + 100 - 400)).toBeLessThan(200)
    expect(Math.abs(place.y + 75 - 300)).toBeLessThan(160)
  })

  it('should cover no dot while there is a place without one', () => {
    const dots = [0, 1, 2, 3, 4, 5].flatMap((i) => [dotAt(100 + i * 90, 60), dotAt(100 + i * 90, 400)])
    for (const own of dots) {
      const place = { ...clearPlace(card, own, dots, room), ...card }
      expect(dots.filter((dot) => overlaps(place, dot))).toEqual([])
    }
  })

  it('should cover the fewest, and never its own, where dots are everywhere', () => {
    const dots = Array.from({ length: 48 }, (_, i) => dotAt(50 + (i % 8) * 100, 50 + Math.floor(i / 8) * 100))
    const own = dots[20] as Rectangle
    const place = { ...clearPlace(card, own, dots, room), ...card }
    expect(overlaps(place, own)).toBe(false)
    expect(dots.filter((dot) => overlaps(place, dot)).length).toBeLessThanOrEqual(2)
    expect(place.x >= 0 && place.y >= 0 && place.x + 200 <= 800 && place.y + 150 <= 600).toBe(true)
  })
})
