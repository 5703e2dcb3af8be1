import { describe, expect, it } from 'vitest'
import type { Detection } from '../../src/core/fusion/detection.ts'
import type { FoodTable } from '../../src/core/nutrition/table/food.ts'
import { addScores, NO_SCORE, scoreReading } from '../../src/evaluate/reader-score.ts'
import { foodTable } from '../../src/food-data/node.ts'
import { box, boxRegion } from '../support/box.ts'
import { readsNothing } from '../support/told.ts'

const FOODS = foodTable()
const NO_FOODS: FoodTable = { foods: [], everyday: [], match: () => [], read: readsNothing }

/** Lines of a slanted board: each box reaches into the next line's. */
const TRUTH = [
  { label: 'Tomato soup', food: 'tomato soup', box: box(0.1, 0.1, 0.5, 0.2) },
  { label: 'Green salad', food: 'green salad', box: box(0.1, 0.15, 0.5, 0.25) },
  { label: 'Dumplings', food: 'dumplings', box: box(0.1, 0.3, 0.5, 0.4) },
]

function item(label: string, x: number, y: number): Detection {
  const region = boxRegion(x - 0.02, y - 0.01, x + 0.02, y + 0.01)
  return { id: `${label}@${x},${y}`, label, count: 1, region }
}

describe('scoreReading', () => {
  it('should give full marks to a faultless reading, overlapping boxes and all', () => {
    const items = [
      item('Green salad', 0.3, 0.18),
      item('Tomato soup', 0.3, 0.17),
      item('Dumplings', 0.3, 0.35),
    ]
    expect(scoreReading(TRUTH, items, FOODS)).toEqual({ lines: 3, located: 3, named: 3, invented: 0 })
  })

  it('should count a misread line as located, not as named, nor as invented', () => {
    const score = scoreReading(TRUTH, [item('Dxmqlirgs', 0.3, 0.35)], FOODS)
    expect(score).toEqual({ lines: 3, located: 1, named: 0, invented: 0 })
  })

  it('should forgive a slip of a letter, not a wrong word', () => {
    expect(scoreReading(TRUTH, [item('Dumpling', 0.3, 0.35)], NO_FOODS).named).toBe(1)
    expect(scoreReading(TRUTH, [item('Dumplinqs', 0.3, 0.35)], NO_FOODS).named).toBe(0)
    expect(scoreReading(TRUTH, [item('Tomato salad', 0.3, 0.17)], NO_FOODS).named).toBe(0)
  })

  it('should take another word for the same food', () => {
    const line = { label: 'Fries', food: 'french fries', box: box(0, 0, 1, 1) }
    expect(scoreReading([line], [item('Chips (french fries)', 0.5, 0.5)], NO_FOODS).named).toBe(0)
    expect(scoreReading([line], [item('French fries', 0.5, 0.5)], FOODS).named).toBe(1)
  })

  it('should count text on no line, and a second reading of a line, as invented', () => {
    const items = [item('Dumplings', 0.3, 0.35), item('Dumplings', 0.31, 0.35), item('Specials', 0.9, 0.9)]
    expect(scoreReading(TRUTH, items, FOODS)).toEqual({ lines: 3, located: 1, named: 1, invented: 2 })
  })

  it('should not take the right name in the wrong place', () => {
    const score = scoreReading(TRUTH, [item('Dumplings', 0.9, 0.35)], FOODS)
    expect(score).toMatchObject({ located: 0, named: 0, invented: 1 })
  })

  it('should add up over boards', () => {
    const one = { lines: 3, located: 2, named: 1, invented: 1 }
    expect(addScores(addScores(NO_SCORE, one), one)).toEqual({ lines: 6, located: 4, named: 2, invented: 2 })
  })
})
