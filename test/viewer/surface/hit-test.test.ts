import { describe, expect, it } from 'vitest'
import { screenPoint } from '../../../src/core/geometry/normalized.ts'
import type { Viewport } from '../../../src/core/geometry/viewport.ts'
import { dotDiameter, dotScreenPositions } from '../../../src/viewer/painter/dot-places.ts'
import { toDots } from '../../../src/viewer/painter/dots.ts'
import { type HitScene, hitTest } from '../../../src/viewer/surface/hit-test.ts'
import { boxRegion } from '../../support/box.ts'
import { assessment, row } from '../../support/rows.ts'

const photo = { width: 1000, height: 500 }
const viewport: Viewport = { scale: 0.5, x: 0, y: 0 }

function scene(view = viewport): HitScene {
  const dots = toDots([
    row({ id: 'shelf', at: { x: 0.5, y: 0.5 }, region: boxRegion(0, 0, 1, 1) }),
    row({ id: 'jar', at: { x: 0.2, y: 0.4 }, region: boxRegion(0.1, 0.2, 0.3, 0.6) }),
    row({ id: 'lid', at: { x: 0.9, y: 0.1 } }),
  ])
  return { dots, places: dotScreenPositions(dots, view, photo), viewport: view, photo }
}

describe('hitTest', () => {
  it('should find the nearest dot within 14 px of a mouse and 24 px of a finger', () => {
    expect(hitTest(scene(), screenPoint(450 + 13, 25), 'mouse')).toBe('lid')
    expect(hitTest(scene(), screenPoint(450 + 20, 25), 'mouse')).toBe('shelf')
    expect(hitTest(scene(), screenPoint(450 + 20, 25), 'touch')).toBe('lid')
  })

  it('should otherwise find the smallest box around the pointer', () => {
    expect(hitTest(scene(), screenPoint(60, 60), 'mouse')).toBe('jar')
    expect(hitTest(scene(), screenPoint(350, 200), 'mouse')).toBe('shelf')
  })

  it('should find nothing beside the photo', () => {
    expect(hitTest(scene({ scale: 0.3, x: 100, y: 50 }), screenPoint(20, 20), 'mouse')).toBeUndefined()
  })
})

describe('dotScreenPositions', () => {
  const rows = Array.from({ length: 30 }, (_, i) =>
    row({ id: `${i}`, at: { x: 0.5 + i * 0.001, y: 0.5 }, assessments: [assessment('recommended')] }),
  )
  const judgedAgain = rows.map((each) => ({ ...each, assessments: [assessment('avoid')] }))

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
      expect(place.moved).toBe(before[i]!.moved)
    })
  })

  it('should spread dots that would cover each other and mark them as moved', () => {
    const places = dotScreenPositions(toDots(rows), viewport, photo)
    expect(places.filter((place) => place.moved).length).toBeGreaterThan(20)
  })

  it('should draw smaller dots where many share a small surface', () => {
    const few = dotDiameter(toDots(rows.slice(0, 1)), photo, viewport.scale)
    expect(dotDiameter(toDots(rows), photo, viewport.scale / 4)).toBeLessThan(few)
  })
})
