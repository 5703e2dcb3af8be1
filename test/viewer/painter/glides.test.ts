import { describe, expect, it } from 'vitest'
import { screenSize } from '../../../src/core/geometry/normalized.ts'
import { dotLayout } from '../../../src/viewer/painter/dot-places.ts'
import { toDots } from '../../../src/viewer/painter/dots.ts'
import { Glides } from '../../../src/viewer/painter/glides.ts'
import type { DotScene } from '../../../src/viewer/painter/painter.ts'
import { row } from '../../support/rows.ts'

const photo = { width: 1000, height: 500 }
const ENLARGED = { scale: 10, x: 0, y: 0 }

const sceneOf = (places: readonly (readonly [x: number, y: number])[], scale: number): DotScene => {
  const dots = toDots(places.map(([x, y], i) => row({ id: `${i}`, at: { x, y } })))
  const surface = screenSize(photo.width, photo.height)
  return { dots, layout: dotLayout(dots, scale, photo), photo, surface, sprites: {} as DotScene['sprites'] }
}

/** Two things so close that the second's dot is beside it, until the photo is enlarged; and one apart. */
const CLOSE = [
  [0.5, 0.5],
  [0.505, 0.5],
  [0.1, 0.1],
] as const

describe('gliding', () => {
  it('should begin where the dot was, end where it belongs, and last no longer than 150 ms', () => {
    const glides = new Glides()
    const before = sceneOf(CLOSE, 1)
    glides.note(before, ENLARGED, 0)
    expect(glides.running(0)).toBe(false)
    glides.note(sceneOf(CLOSE, 10), ENLARGED, 1000)
    const { at, tie } = before.layout.places[1]!
    const from = glides.at(1000)('1')!
    expect(from.x).toBeCloseTo(at.x - tie.x)
    expect(from.y).toBeCloseTo(at.y - tie.y)
    expect(glides.at(1000)('2')).toBeUndefined()
    const half = glides.at(1070)('1')!
    expect(Math.hypot(half.x, half.y)).toBeLessThan(Math.hypot(from.x, from.y))
    expect(glides.running(1150)).toBe(false)
    expect(glides.at(1150)('1')).toBeUndefined()
  })

  it('should move nothing where verdicts change, a dot is dragged, on another photo, or among many', () => {
    const glides = new Glides()
    const scene = sceneOf(CLOSE, 1)
    const opened = sceneOf(CLOSE, 10)
    const isGlidingAfter = (next: DotScene, now: number) => {
      glides.note(next, ENLARGED, now)
      return glides.running(now)
    }
    expect(isGlidingAfter(scene, 0)).toBe(false)
    expect(isGlidingAfter({ ...scene, dots: [...scene.dots] }, 1000)).toBe(false)
    expect(isGlidingAfter(sceneOf([...CLOSE.slice(0, 2), [0.3, 0.3]], 1), 2000)).toBe(false)
    expect(isGlidingAfter({ ...opened, photo: { ...photo } }, 3000)).toBe(false)
    const many = [...CLOSE, ...Array.from({ length: 300 }, (_, i) => [0.05 + i / 400, 0.9] as const)]
    expect(isGlidingAfter(sceneOf(many, 1), 4000)).toBe(false)
    expect(isGlidingAfter(sceneOf(many, 10), 5000)).toBe(false)
  })
})
