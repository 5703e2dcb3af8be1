import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DotSubject } from '../../../src/core/geometry/dot-field.ts'
import { type DotSpot, layoutSteps } from '../../../src/core/geometry/dot-layout.ts'
import {
  type ScreenBox,
  type ScreenPoint,
  screenBox,
  screenPoint,
} from '../../../src/core/geometry/normalized.ts'

import { atOnce } from '../../../src/core/util/yield-to-main.ts'

const SIZES = { diameter: 26, gap: 3, reach: 16 }
const SPACING = SIZES.diameter + SIZES.gap
const PHOTO = screenBox({ xMin: 0, yMin: 0, xMax: 900, yMax: 700 })
const GUTTER = 20

const at = (x: number, y: number): DotSubject => ({ anchor: screenPoint(x, y) })
const line = (xMin: number, yMin: number, width: number, height: number): DotSubject => {
  const words = screenBox({ xMin, yMin, xMax: xMin + width, yMax: yMin + height })
  return { anchor: screenPoint(xMin, yMin + height / 2), words }
}
const print = (xMin: number, yMin: number, width: number, height: number, pack?: ScreenBox): DotSubject => {
  const words = screenBox({ xMin, yMin, xMax: xMin + width, yMax: yMin + height })
  return {
    anchor: screenPoint(xMin + width / 2, yMin + height / 2),
    words: { ...words, pack: pack ?? words },
  }
}
const layout = (subjects: readonly DotSubject[]) => atOnce(layoutSteps(subjects, SIZES, PHOTO, GUTTER))

const toBox = ({ x, y }: ScreenPoint, { xMin, yMin, xMax, yMax }: ScreenBox) =>
  Math.hypot(Math.max(xMin - x, 0, x - xMax), Math.max(yMin - y, 0, y - yMax))
/** To the middle of the words, along their length. */
const toLine = ({ x, y }: ScreenPoint, { xMin, yMin, xMax, yMax }: ScreenBox) =>
  Math.hypot(Math.max(xMin - x, 0, x - xMax), (yMin + yMax) / 2 - y)
const distance = (from: ScreenPoint, { anchor, words }: DotSubject) =>
  words ? (words.pack ? toBox : toLine)(from, words) : Math.hypot(from.x - anchor.x, from.y - anchor.y)

/** Things anywhere, lines of writing and print on packs, of which none lies on another. */
const subjects = fc
  .array(
    fc.record({
      x: fc.integer({ min: 0, max: 900 }),
      y: fc.integer({ min: 0, max: 700 }),
      width: fc.integer({ min: 20, max: 400 }),
      height: fc.integer({ min: 8, max: 40 }),
      kind: fc.constantFrom(at, line, print),
    }),
    { minLength: 1, maxLength: 60 },
  )
  .map((all) => {
    const lines: ScreenBox[] = []
    return all.flatMap(({ x, y, width, height, kind }) => {
      const subject = kind(
        Math.min(x, kind === at ? 900 : 900 - width),
        Math.min(y, 700 - height),
        width,
        height,
      )
      const { words } = subject
      if (!words) return [subject]
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

describe('layoutSteps', () => {
  it('should leave dots on their things where there is room', () => {
    const things = [at(20, 20), at(100, 20), at(20, 100)]
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

  it('should set the dot of a pack below its print, or on the nearest side that is free', () => {
    const [wide] = layout([print(200, 100, 180, 20)])
    expect(wide).toMatchObject({ at: { x: 290, y: 120 + 13 + 3 }, tie: { x: 290, y: 120 } })
    const [tall] = layout([print(200, 100, 20, 180)])
    expect(tall).toMatchObject({ at: { x: 200 - 13 - 3, y: 190 }, tie: { x: 200, y: 190 } })
    const [, above] = layout([print(100, 125, 400, 60), print(200, 100, 180, 20)])
    expect(above?.at).toMatchObject({ x: 290, y: 100 - 13 - 3 })
  })

  it('should set it on the pack where that goes on, however near another side is', () => {
    const carton = screenBox({ xMin: 190, yMin: 100, xMax: 230, yMax: 380 })
    const [spot] = layout([print(200, 100, 20, 180, carton)])
    expect(spot?.at).toMatchObject({ x: 210, y: 280 + 13 + 3 })
  })

  it('should set it along the side where its middle is taken', () => {
    const packs = [print(200, 40, 180, 20), print(200, 660, 180, 30), at(290, 645)]
    const [, spot] = layout([packs[2]!, packs[1]!])
    expect(spot?.at.y).toBe(660 - 13 - 3)
    expect(Math.abs((spot?.at.x ?? 0) - 290)).toBeGreaterThan(SPACING - 1)
  })

  it('should draw a dot at the edge whole, wherever its thing is', () => {
    fc.assert(
      fc.property(subjects, (all) => {
        for (const [index, spot] of layout(all).entries()) {
          if (spot.standIn !== undefined) continue
          const { words } = all[index] as DotSubject
          const beyond = words && !words.pack ? GUTTER : 0
          const { x, y } = spot.at
          expect(Math.min(x, 900 - x, y, 700 - y)).toBeGreaterThan(SIZES.reach - beyond - 0.1)
        }
      }),
    )
    expect(layout([at(0, 0), at(900, 700)]).map((spot) => spot.at)).toEqual([
      { x: 16, y: 16 },
      { x: 884, y: 684 },
    ])
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
