import { describe, expect, it } from 'vitest'
import { namedItem } from '../../../src/core/fusion/food-item.ts'
import { assess } from '../../../src/core/health/assess.ts'
import { compose } from '../../../src/core/nutrition/figures/compose.ts'
import { foodTable } from '../../../src/food-data/node.ts'

const foods = foodTable()
const anyone = { id: 'anyone', name: 'Anyone', conditions: [], allergies: [] }
const judged = (name: string) => assess(compose(namedItem(name), foods), anyone)
const rangeOf = (name: string) => {
  const { score } = judged(name)
  return score ? score.max - score.min : Number.POSITIVE_INFINITY
}

/** Dried ones take up water. */
const isFresh = (name: string) => !/dried/i.test(name)
const produce = foods.everyday.filter(
  ({ category, single, name }) => single && category === 'vegetable' && isFresh(name),
)

describe('plain heat on plain food', () => {
  it.each(['steamed', 'boiled', 'grilled', 'roasted'])('should be judged as surely when %s', (heat) => {
    const loose = produce.map(({ name }) => `${heat} ${name}`).filter((name) => rangeOf(name) > 10)
    expect(produce.length).toBeGreaterThan(30)
    expect(loose).toEqual([])
  })

  // These change what is in it, or how dry it is.
  it.each([
    'sautéed mushrooms',
    'boiled sun-dried tomatoes',
    'creamed asparagus',
    'roasted chickpeas',
    'candied carrots',
  ])('should not be sure of %s', (name) => {
    expect(rangeOf(name)).toBeGreaterThan(10)
  })
})
