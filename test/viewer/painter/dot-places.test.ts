import { describe, expect, it } from 'vitest'
import { normalizedBox } from '../../../src/core/geometry/normalized.ts'
import { dotLayout, dotOnSurface } from '../../../src/viewer/painter/dot-places.ts'
import { toDots } from '../../../src/viewer/painter/dots.ts'
import { assessment, row } from '../../support/rows.ts'

const photo = { width: 1000, height: 500 }
const SCALE = 0.5

describe('dotLayout', () => {
  const rows = Array.from({ length: 12 }, (_, i) =>
    row({ id: `${i}`, at: { x: 0.5 + i * 0.002, y: 0.5 }, assessments: [assessment('recommended')] }),
  )
  const judgedAgain = rows.map((each) => ({
    ...each,
    assessments: [assessment('recommended', { advice: 'avoid' })],
  }))

  it('should keep every dot in place when only the verdicts change', () => {
    const before = dotLayout(toDots(rows), SCALE, photo)
    expect(dotLayout(toDots(judgedAgain), SCALE, photo)).toBe(before)
  })

  it('should move with what it is tied to, and keep its distance from it, while the photo moves', () => {
    const { places } = dotLayout(toDots(rows), SCALE, photo)
    const place = places.find(({ displaced, standIn }) => displaced && standIn === undefined)!
    const moved = dotOnSurface(place, SCALE, { scale: 3 * SCALE, x: 37, y: -12 })
    expect(moved.x - (3 * place.tie.x + 37)).toBeCloseTo(place.at.x - place.tie.x)
    expect(moved.y - (3 * place.tie.y - 12)).toBeCloseTo(place.at.y - place.tie.y)
  })

  it('should spread dots that would cover each other, and let the rest be stood in for', () => {
    const { places } = dotLayout(toDots(rows), SCALE, photo)
    const own = places.filter(({ standIn }) => standIn === undefined)
    expect(own.filter(({ displaced }) => displaced).length).toBeGreaterThan(3)
    const others = places.reduce((sum, { others = 0 }) => sum + others, 0)
    expect(own.length + others).toBe(rows.length)
  })

  it('should give each its own dot once the photo is enlarged', () => {
    const { places } = dotLayout(toDots(rows), 20, photo)
    expect(places.filter(({ standIn }) => standIn !== undefined)).toEqual([])
  })

  it('should keep the words on packs readable, on a phone as on a desk, with every dot whole', () => {
    const box = (x: number, y: number, width: number, height: number) =>
      normalizedBox({ xMin: x, yMin: y, xMax: x + width, yMax: y + height })
    // Two columns and three rows of packs, up to the photo's edges.
    const packs = Array.from({ length: 6 }, (_, i) => {
      const [x, y] = [(i % 2) * 0.9, Math.floor(i / 2) * 0.35]
      const region = { kind: 'box', box: box(x, y, 0.1, 0.3) } as const
      return row({
        id: `${i}`,
        at: { x: x + 0.05, y: y + 0.15 },
        region,
        printed: box(x, y + 0.1, 0.1, 0.08),
      })
    })
    for (const scale of [0.4, 0.8]) {
      const { places, diameter } = dotLayout(toDots(packs), scale, photo)
      places.forEach(({ at, standIn }, i) => {
        expect(standIn).toBeUndefined()
        const [top, bottom] = [0.1, 0.18].map((y) => (Math.floor(i / 2) * 0.35 + y) * photo.height * scale)
        expect(Math.max(top! - at.y, at.y - bottom!)).toBeGreaterThanOrEqual(diameter / 2)
        const toEdge = Math.min(at.x, at.y, photo.width * scale - at.x, photo.height * scale - at.y)
        expect(toEdge).toBeGreaterThan(diameter / 2)
      })
    }
  })

  it('should draw smaller dots when many share a small surface', () => {
    const few = dotLayout(toDots(rows.slice(0, 1)), SCALE, photo)
    expect(dotLayout(toDots(rows), SCALE / 4, photo).diameter).toBeLessThan(few.diameter)
  })
})
