import { describe, expect, it } from 'vitest'
import type { Dot } from '../../../src/core/health/assessment.ts'
import { badgePlace, isWhole, roomIn, sectorsOf } from '../../../src/viewer/painter/sectors.ts'

/** Which dots there are, clockwise, and how many quarters of a turn each is. */
const drawn = (...dots: readonly Dot[]) =>
  sectorsOf(dots.map((dot) => ({ dot, asks: false, uncertain: false }))).map(({ dot, from, to }) => [
    dot,
    Math.round(((to - from) / (Math.PI / 2)) * 100) / 100,
  ])

describe('sectorsOf', () => {
  it('should be whole where everybody is told the same', () => {
    expect(drawn('recommended', 'recommended', 'recommended')).toEqual([['recommended', 4]])
    expect(sectorsOf([{ dot: 'avoid', asks: false, uncertain: false }]).map(isWhole)).toEqual([true])
  })

  it('should give neighbours who are told the same one sector, also over the top', () => {
    expect(drawn('avoid', 'recommended', 'recommended', 'avoid')).toEqual([
      ['recommended', 2],
      ['avoid', 2],
    ])
    expect(drawn('avoid', 'recommended', 'avoid', 'recommended')).toHaveLength(4)
    expect(drawn('recommended', 'avoid', 'recommended')).toEqual([
      ['avoid', 1.33],
      ['recommended', 2.67],
    ])
  })

  it('should ask, and be in doubt, for all where one of them has to', () => {
    const fine = { dot: 'recommended', asks: false, uncertain: false } as const
    const sectors = sectorsOf([fine, { ...fine, asks: true }, { ...fine, uncertain: true }])
    expect(sectors).toMatchObject([{ asks: true, uncertain: true }])
    const avoid = { ...fine, dot: 'avoid' } as const
    expect(sectorsOf([{ ...fine, asks: true }, avoid, avoid, fine])).toMatchObject([
      { dot: 'avoid', asks: false },
      { dot: 'recommended', asks: true },
    ])
  })

  it('should leave a larger sector more room, and put badges to its outer side', () => {
    const [left, right] = sectorsOf([
      { dot: 'avoid', asks: true, uncertain: false },
      { dot: 'recommended', asks: true, uncertain: false },
    ])
    const [quarter] = sectorsOf(
      (['avoid', 'recommended', 'unknown', 'ask-first'] as const).map((dot) => ({
        dot,
        asks: false,
        uncertain: false,
      })),
    )
    expect(roomIn(left!, 10).radius).toBe(5)
    expect(roomIn(quarter!, 10).radius).toBeLessThan(4.5)
    expect([badgePlace(left!, { x: 9, y: -9 }).x, badgePlace(right!, { x: 9, y: -9 }).x]).toEqual([-9, 9])
  })
})
