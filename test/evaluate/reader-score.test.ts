import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Detection } from '../../src/core/fusion/detection.ts'
import type { FoodTable } from '../../src/core/nutrition/table/food.ts'
import { addScores, type MenuLine, NO_SCORE, scoreReading } from '../../src/evaluate/reader-score.ts'
import { foodTable } from '../../src/food-data/node.ts'
import { box, boxRegion } from '../support/box.ts'
import { readsNothing } from '../support/told.ts'

const FOODS = foodTable()
const NO_FOODS: FoodTable = { foods: [], everyday: [], match: () => [], read: readsNothing }

function line(label: string, where: MenuLine['box'], more: Partial<MenuLine> = {}): MenuLine {
  return { label, food: label, box: where, legible: true, ...more }
}

/** Lines of a slanted board: each box reaches into the next line's. */
const LINES = [
  line('Tomato soup', box(0.1, 0.1, 0.5, 0.2)),
  line('Green salad', box(0.1, 0.15, 0.5, 0.25)),
  line('Dumplings', box(0.1, 0.3, 0.5, 0.4)),
]

const score = (items: readonly Detection[], lines: readonly MenuLine[] = LINES, foods = FOODS) =>
  scoreReading({ lines, other: [] }, items, foods)

function item(label: string, x: number, y: number, price?: string): Detection {
  const region = boxRegion(x - 0.02, y - 0.01, x + 0.02, y + 0.01)
  return { id: `${label}@${x},${y}`, label, count: 1, region, ...(price && { menu: { price } }) }
}

describe('scoreReading', () => {
  it('should give full marks to a faultless reading, overlapping boxes and all', () => {
    const items = [
      item('Green salad', 0.3, 0.18),
      item('TOMATO SOUP', 0.3, 0.17),
      item('Dumplings', 0.3, 0.35),
    ]
    const all = { lines: 3, found: 3, exact: 3, near: 3, foods: 3, named: 3 }
    expect(score(items)).toEqual({ ...NO_SCORE, ...all })
  })

  it('should count a misread line as found, not as named, nor as invented', () => {
    const misread = score([item('Dxmqlirgs', 0.3, 0.35)])
    expect(misread).toMatchObject({ lines: 3, found: 1, exact: 0, near: 0, named: 0, invented: 0 })
  })

  it.each([
    ['Dumplings', 1, 1],
    ['Dumplngs', 0, 1],
    ['Durnplings', 0, 1],
    ['Dumpl', 0, 0],
    ['Dumplings with', 0, 0],
  ])('should count the letters that %s is off', (read, exact, near) => {
    expect(score([item(read, 0.3, 0.35)])).toMatchObject({ found: 1, exact, near })
  })

  it('should forgive a slip of a letter in a name, not a wrong word', () => {
    const named = (read: string, y: number) => score([item(read, 0.3, y)], LINES, NO_FOODS).named
    expect(named('Dumpling', 0.35)).toBe(1)
    expect(named('Dumplinqs', 0.35)).toBe(0)
    expect(named('Tomato salad', 0.17)).toBe(0)
  })

  it('should take another word for the same food, where the food is known', () => {
    const fries = line('Fries', box(0, 0, 1, 1), { food: 'french fries' })
    const unknown: MenuLine = { label: 'Fries', box: box(0, 0, 1, 1), legible: true }
    expect(score([item('Chips (french fries)', 0.5, 0.5)], [fries], NO_FOODS).named).toBe(0)
    expect(score([item('French fries', 0.5, 0.5)], [fries])).toMatchObject({ foods: 1, named: 1 })
    expect(score([item('French fries', 0.5, 0.5)], [unknown])).toMatchObject({ lines: 1, foods: 0, named: 0 })
  })

  it('should count text on no line, and a second reading of a line, as invented', () => {
    const items = [item('Dumplings', 0.3, 0.35), item('Dumplings', 0.31, 0.35), item('Specials', 0.9, 0.9)]
    expect(score(items)).toMatchObject({ lines: 3, found: 1, exact: 1, invented: 2 })
  })

  it('should ask for no line that nobody can read, nor call what stands there or on a heading invented', () => {
    const lines = [...LINES, line('Blurred', box(0.6, 0.6, 0.9, 0.7), { legible: false })]
    const items = [item('B1urr', 0.7, 0.65), item('red', 0.8, 0.65), item('Our house', 0.5, 0.05)]
    const other = [box(0.1, 0, 0.9, 0.1)]
    expect(scoreReading({ lines, other }, items, FOODS)).toMatchObject({ lines: 3, found: 0, invented: 0 })
  })

  it('should not take the right name in the wrong place', () => {
    expect(score([item('Dumplings', 0.9, 0.35)])).toMatchObject({ found: 0, named: 0, invented: 1 })
  })

  it.each([
    ['4,50', '€ 4.50', 'pricesRight'],
    ['13/48', '13 / 48', 'pricesRight'],
    ['13/48', '13', 'pricesWrong'],
    ['5', '6', 'pricesWrong'],
    ['5', undefined, 'pricesNotShown'],
    [undefined, '5', 'pricesWrong'],
  ] as const)('should hold the price %s against %s', (price, shown, outcome) => {
    const soup = line('Soup', box(0, 0, 1, 1), price ? { price } : {})
    const none = { pricesRight: 0, pricesWrong: 0, pricesNotShown: 0 }
    expect(score([item('Soup', 0.5, 0.5, shown)], [soup])).toMatchObject({
      prices: price ? 1 : 0,
      ...none,
      [outcome]: 1,
    })
  })

  it('should count the price of a line that was not found as not shown', () => {
    expect(score([], [line('Soup', box(0, 0, 1, 1), { price: '5' })]).pricesNotShown).toBe(1)
  })

  it('should account for every item and every price, whatever was read', () => {
    const share = fc.integer({ min: 1, max: 9 }).map((tenth) => tenth / 10)
    const price = fc.option(fc.constantFrom('5', '6.50'), { nil: undefined })
    const read = fc
      .record({ label: fc.constantFrom('Soup', 'Tea', 'x'), x: share, y: share, price })
      .map((one) => item(one.label, one.x, one.y, one.price))
    const there = fc
      .record({ label: fc.constantFrom('Soup', 'Tea'), y: share, price, legible: fc.boolean() })
      .map((one) =>
        line(one.label, box(0, one.y - 0.05, 1, one.y + 0.05), {
          legible: one.legible,
          ...(one.price && { price: one.price }),
        }),
      )
    fc.assert(
      fc.property(fc.array(there), fc.array(read), (lines, items) => {
        const got = score(items, lines)
        expect(got.exact).toBeLessThanOrEqual(got.near)
        expect(got.near).toBeLessThanOrEqual(got.found)
        expect(got.found).toBeLessThanOrEqual(got.lines)
        expect(got.found + got.invented).toBeLessThanOrEqual(items.length)
        expect(got.pricesRight + got.pricesNotShown).toBeLessThanOrEqual(got.prices)
        expect(got.pricesRight + got.pricesNotShown + got.pricesWrong).toBeGreaterThanOrEqual(got.prices)
      }),
    )
  })

  it('should add up over boards', () => {
    const one = { ...NO_SCORE, lines: 3, found: 2, named: 1, pricesWrong: 4, invented: 1 }
    expect(addScores(addScores(NO_SCORE, one), one)).toEqual({
      ...NO_SCORE,
      lines: 6,
      found: 4,
      named: 2,
      pricesWrong: 8,
      invented: 2,
    })
  })
})
