import { describe, expect, it } from 'vitest'
import type { Viewport } from '../../../src/core/geometry/viewport.ts'
import { dotDiameter, dotScreenPositions } from '../../../src/viewer/painter/dot-places.ts'
import { toDots } from '../../../src/viewer/painter/dots.ts'
import { assessment, row } from '../../support/rows.ts'

const photo = { width: 1000, height: 500 }
const viewport: Viewport = { scale: 0.5, x: 0, y: 0 }

describe('dotScreenPositions', () => {
  const rows = Array.from({ length: 30 }, (_, i) =>
    row({ id: `${i}`, at: { x: 0.5 + i * 0.001, y: 0.5 }, assessments: [assessment('recommended')] }),
  )
  const judgedAgain = rows.map((each) => ({
    ...each,
    assessments: [assessment('recommended', { advice: 'avoid' })],
  }))

  it('should keep every dot in place when only the verdicts change', () => {
    const before = dotScreenPositions(toDots(rows), viewport, photo)
    expect(dotScreenPositions(toDots(judgedAgain), viewport, photo)).toEqual(before)
  })

  it('should shift all dots alike when the photo is panned', () => {
    const before = dotScreenPositions(toDots(rows), viewport, photo)
    const panned = dotScreenPositions(toDots(rows), { ...viewport, x: 37, y: -12 }, photo)
    panned.forEach((place, i) => {
      expect(place.at.x - before[i]!.at.x).toBeCloseTo(37)
      expect(place.at.y - before[i]!.at.y).toBeCloseTo(-12)
      expect(place.displaced).toBe(before[i]!.displaced)
    })
  })

  it('should spread dots that would cover each other, and let the rest be stood in for', () => {
    const places = dotScreenPositions(toDots(rows), viewport, photo)
    const own = places.filter(({ standIn }) => standIn === undefined)
    expect(own.filter(({ displaced }) => displaced).length).toBeGreaterThan(5)
    const others = places.reduce((sum, { others = 0 }) => sum + others, 0)
    expect(own.length + others).toBe(rows.length)
  })

  it('should give each its own dot once the photo is enlarged', () => {
    const places = dotScreenPositions(toDots(rows), { ...viewport, scale: 20 }, photo)
    expect(places.filter(({ standIn }) => standIn !== undefined)).toEqual([])
  })

  it('should draw smaller dots when many share a small surface', () => {
    const few = dotDiameter(toDots(rows.slice(0, 1)), photo, viewport.scale)
    expect(dotDiameter(toDots(rows), photo, viewport.scale / 4)).toBeLessThan(few)
  })
})
