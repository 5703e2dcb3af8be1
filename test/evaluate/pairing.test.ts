import { describe, expect, it } from 'vitest'
import { normalizedBox, normalizedPoint } from '../../src/core/geometry/normalized.ts'
import type { FoundItem } from '../../src/evaluate/outcome.ts'
import { pairUp } from '../../src/evaluate/pairing.ts'
import type { TruthItem } from '../../src/evaluate/truth.ts'
import { foodTable } from '../../src/food-data/node.ts'
import { box, boxRegion } from '../support/box.ts'

const foods = foodTable()

/** Three apples in a row, each 0.1 wide, and what was found at these places. */
const apple = (at: number): TruthItem => ({
  id: `apple-${at}`,
  label: 'apple',
  box: normalizedBox({ xMin: at, yMin: 0.4, xMax: at + 0.1, yMax: 0.5 }),
  count: 1,
})
const found = (label: string, x: number, id = `${label}-${x}`): FoundItem => {
  const region = boxRegion(x - 0.05, 0.4, x + 0.05, 0.5)
  return { id, label, dot: normalizedPoint(x, 0.45), region, verdicts: [] }
}
const row = [apple(0.1), apple(0.2), apple(0.3)]

describe('pairUp', () => {
  it('should pair as many dots as can be, not the nearest first', () => {
    const wide = { ...apple(0.1), box: box(0.1, 0.4, 0.3, 0.5) }
    const { pointed } = pairUp([wide, apple(0.2)], [found('apple', 0.21), found('apple', 0.12)], foods)
    expect(pointed).toHaveLength(2)
  })

  it('should pair nothing where nothing is there, nothing is found, or nothing fits', () => {
    const none = { pointed: [], boxed: [], duplicates: [] }
    expect(pairUp([], [found('apple', 0.15)], foods)).toEqual(none)
    expect(pairUp(row, [], foods)).toEqual(none)
    expect(pairUp(row, [found('salmon', 0.9)], foods)).toEqual(none)
  })

  it('should give an item to a certain thing before one that nobody can be sure of', () => {
    const doubted = { ...apple(0.1), id: 'doubted', sure: false, box: box(0.1, 0.4, 0.2, 0.5) }
    const certain = { ...apple(0.1), label: 'pear', box: box(0.1, 0.4, 0.22, 0.5) }
    const { pointed, boxed } = pairUp([doubted, certain], [found('apple', 0.15)], foods)
    expect([...pointed, ...boxed].map(({ truth }) => truth.label)).toEqual(['pear', 'pear'])
  })

  it('should take any of the right names for right', () => {
    const drink = { ...apple(0.1), label: 'strawberry yogurt drink', also: ['strawberry milk'] }
    const named = (label: string) => pairUp([drink], [found(label, 0.15)], foods).pointed[0]?.sameFood
    expect(['Strawberry milk', 'orange juice'].map(named)).toEqual([true, false])
  })

  it('should pair a second dot with an equal neighbour that has none', () => {
    const items = [found('apple', 0.13), found('apple', 0.17), found('apple', 0.25)]
    const { pointed, duplicates } = pairUp(row, items, foods)
    expect(pointed).toHaveLength(2)
    expect(duplicates).toEqual([])
  })

  it('should call a surplus dot among equal items a duplicate', () => {
    const items = [0.13, 0.17, 0.25, 0.35].map((x) => found('apple', x))
    expect(pairUp(row, items, foods).duplicates).toHaveLength(1)
  })

  it('should call a second dot a duplicate when the unpaired item is far away', () => {
    const items = [found('apple', 0.13), found('apple', 0.17)]
    expect(pairUp([apple(0.1), apple(0.8)], items, foods).duplicates).toHaveLength(1)
  })

  it('should not call a dot on nothing or on another food a duplicate', () => {
    const items = [found('apple', 0.15), found('apple', 0.7), found('salmon', 0.16)]
    expect(pairUp([apple(0.1)], items, foods).duplicates).toEqual([])
  })
})
