import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DotSubject } from '../../../src/core/geometry/dot-field.ts'
import { type DotSpot, layoutDots } from '../../../src/core/geometry/dot-layout.ts'
import {
  type ScreenBox,
  type ScreenPoint,
  screenBox,
  screenPoint,
} from '../../../src/core/geometry/normalized.ts'

const SIZES = { diameter: 26, gap: 3 }
const SPACING = SIZES.diameter + SIZES.gap
const ROOM = screenBox({ xMin: -30, yMin: -30, xMax: 930, yMax: 730 })

const at = (x: number, y: number): DotSubject => ({ anchor: screenPoint(x, y) })
const line = (xMin: number, yMin: number, width: number, height: number): DotSubject => {
  const words = screenBox({ xMin, yMin, xMax: xMin + width, yMax: yMin + height })
  return { anchor: screenPoint(xMin, yMin + height / 2), words }
}
const layout = (subjects: readonly DotSubject[]) => layoutDots(subjects, SIZES, ROOM)

const toBox = ({ x, y }: ScreenPoint, { xMin, yMin, xMax, yMax }: ScreenBox) =>
  Math.hypot(Math.max(xMin - x, 0, x - xMax), Math.max(yMin - y, 0, y - yMax))
/** To the middle of the words, along their length. */
const toLine = ({ x, y }: ScreenPoint, { xMin, yMin, xMax, yMax }: ScreenBox) =>
  Math.hypot(Math.max(xMin - x, 0, x - xMax), (yMin + yMax) / 2 - y)
const distance = (from: ScreenPoint, { anchor, words }: DotSubject) =>
  words ? toLine(from, words) : Math.hypot(from.x - anchor.x, from.y - anchor.y)

/** Things anywhere, and lines of writing of which none lies on another. */
const subjects = fc
  .array(
    fc.record({
      x: fc.integer({ min: 0, max: 800 }),
      y: fc.integer({ min: 0, max: 680 }),
      width: fc.integer({ min: 20, max: 400 }),
      height: fc.integer({ min: 8, max: 40 }),
      isLine: fc.boolean(),
    }),
    { minLength: 1, maxLength: 60 },
  )
  .map((all) => {
    const lines: ScreenBox[] = []
    return all.flatMap(({ x, y, width, height, isLine }) => {
      if (!isLine) return [at(x, y)]
      const subject = line(x, y, width, height)
      const words = subject.words as ScreenBox
      const isOnAnother = lines.some(
        (other) =>
          words.xMin < other.xMax &&
          other.xMin < words.xMax &&
          words.yMin < other.yMax &&
          other.yMin < words.yMax,
      )
      if (isOnAnother) return []
      lines.push(words)
      return [subject]
    })
  })

const placed = (spots: readonly DotSpot[]) =>
  [...spots.entries()].filter(([, { standIn }]) => standIn === undefined)

describe('layoutDots', () => {
  it('should leave dots on their things where there is room', () => {
    const things = [at(10, 10), at(100, 10), at(10, 100)]
    expect(layout(things).map((spot) => spot.at)).toEqual(things.map(({ anchor }) => anchor))
  })

  it('should set the dot of a line before its words, at its height, tied to their beginning', () => {
    const [spot] = layout([line(200, 100, 180, 20)])
    expect(spot).toMatchObject({ at: { x: 200 - 13 - 3, y: 110 }, tie: { x: 200, y: 110 } })
  })

  it('should set it behind the words where something stands before them', () => {
    const [, second] = layout([line(0, 100, 195, 20), line(200, 100, 180, 20)])
    expect(second?.at).toMatchObject({ x: 380 + 13 + 3, y: 110 })
  })

  it('should set it where a slanting line begins, or ends', () => {
    // Eighty px high: sixty of them the line's fall, twenty its letters.
    const falling = (xMin: number, slant: number) => {
      const { anchor, words } = line(xMin, 100, 300, 80)
      return { anchor, words: { ...(words as ScreenBox), slant } }
    }
    expect(layout([falling(200, 0.2)])[0]?.at.y).toBeCloseTo(110)
    expect(layout([falling(200, -0.2)])[0]?.at.y).toBeCloseTo(170)
    const [, behind] = layout([line(0, 100, 195, 20), falling(200, 0.2)])
    expect(behind?.at.x).toBeGreaterThan(500)
    expect(behind?.at.y).toBeCloseTo(170)
  })

  it('should set it at the first of several lines', () => {
    const { anchor, words } = line(200, 100, 300, 60)
    const [spot] = layout([{ anchor, words: { ...(words as ScreenBox), firstLine: 10 } }])
    expect(spot?.at).toMatchObject({ x: 184, y: 110 })
  })

  it('should give every line of a close menu its own dot, at its own height', () => {
    const menu = Array.from({ length: 20 }, (_, i) => line(300, 40 + i * 22, 250, 16))
    const spots = layout(menu)
    expect(placed(spots)).toHaveLength(20)
    spots.forEach((spot, i) => {
      expect(spot.at.y).toBe(48 + i * 22)
    })
  })

  it('should let one dot stand for those that have no room', () => {
    const spots = layout(Array.from({ length: 300 }, () => at(400, 300)))
    const own = placed(spots)
    expect(own.length).toBeLessThan(300)
    for (const { standIn } of spots)
      if (standIn !== undefined) expect(own.some(([index]) => index === standIn)).toBe(true)
  })

  it('should cover no words, and no dot with another, wherever things and lines are', () => {
    fc.assert(
      fc.property(subjects, (all) => {
        const own = placed(layout(all))
        for (const [index, spot] of own) {
          for (const { words } of all)
            if (words) expect(toBox(spot.at, words)).toBeGreaterThan(SIZES.diameter / 2 - 0.1)
          for (const [other, { at: there }] of own)
            if (other > index)
              expect(Math.hypot(spot.at.x - there.x, spot.at.y - there.y)).toBeGreaterThan(SPACING - 0.1)
        }
      }),
    )
  })

  it('should set no dot nearer to another thing or line than to its own', () => {
    fc.assert(
      fc.property(subjects, (all) => {
        for (const [index, { at: spot }] of placed(layout(all))) {
          const nearest = Math.min(...all.map((subject) => distance(spot, subject)))
          expect(distance(spot, all[index] as DotSubject)).toBeLessThan(nearest + 0.1)
        }
      }),
    )
  })

  it('should keep every dot in place when more are added', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(900), fc.nat(700)), { minLength: 2, maxLength: 40 }), (points) => {
        const things = points.map(([x, y]) => at(x, y))
        const spots = layout(things)
        expect(layout([...things])).toEqual(spots)
      }),
    )
  })
})
