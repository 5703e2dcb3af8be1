import { describe, expect, it } from 'vitest'
import { totalsOf } from '../../../src/core/analysis/plate-totals.ts'
import { platesOf } from '../../../src/core/analysis/plates.ts'
import { comparePlates } from '../../../src/core/analysis/plates-compared.ts'
import { emptyAnalysis, reduce } from '../../../src/core/analysis/reduce.ts'
import { select } from '../../../src/core/analysis/select.ts'
import type { Edit } from '../../../src/core/fusion/edit.ts'
import type { HealthProfile } from '../../../src/core/health/profile.ts'
import { foodTable } from '../../../src/food-data/node.ts'
import { foodJudge } from '../../../src/lenses/food/judge.ts'
import { ANYONE } from '../../support/people.ts'
import { boxed } from '../../support/sightings.ts'

const foods = foodTable()
const PEOPLE: readonly HealthProfile[] = [{ ...ANYONE, id: 'bp', conditions: ['hypertension'] }]

const seen = [
  boxed('apple', 'apple', [0.1, 0.1, 0.2, 0.2]),
  boxed('butter', 'butter', [0.4, 0.4, 0.5, 0.5]),
  boxed('salami', 'salami', [0.7, 0.7, 0.8, 0.8]),
].reduce(
  (state, detection) => reduce(state, { type: 'detection', lookId: 'l', detection }),
  emptyAnalysis({ name: 'x', sha256: '0'.repeat(64), width: 4, height: 3 }),
)
const rowsWith = (edits: readonly Edit[]) => select({ ...seen, edits }, PEOPLE, foods, foodJudge)
const serve = (itemId: string, portions: number, plate: 'first' | 'second' = 'first'): Edit => ({
  type: 'serve',
  itemId,
  plate,
  portions,
})
const named = (edits: readonly Edit[], plate: 'first' | 'second' = 'first') =>
  platesOf(edits, rowsWith(edits))[plate].map(({ row, portions }) => [row.name, portions])

describe('what is put on a plate', () => {
  it('should lie there in the order it was put, as often as it was said last', () => {
    expect(named([serve('salami', 1), serve('apple', 1), serve('salami', 2.5)])).toEqual([
      ['Salami', 2.5],
      ['Apple', 1],
    ])
  })

  it('should be off it at none, and once the item itself is removed', () => {
    expect(named([serve('apple', 1), serve('butter', 1), serve('apple', 0)])).toEqual([['Butter', 1]])
    expect(named([serve('apple', 1), { type: 'remove', itemId: 'apple' }])).toEqual([])
  })

  it('should lie on its own plate alone', () => {
    const edits = [serve('apple', 1), serve('butter', 1, 'second')]
    expect([named(edits), named(edits, 'second')]).toEqual([[['Apple', 1]], [['Butter', 1]]])
  })

  it('should judge nothing anew: the rows are the same objects', () => {
    expect(rowsWith([serve('apple', 1)])).toBe(rowsWith([]))
  })

  it('should come to so many servings of each figure, against the day of the person', () => {
    const [salami] = rowsWith([]).filter(({ name }) => name === 'Salami')
    const [person] = PEOPLE
    if (!salami || !person) throw new Error('nothing to serve')
    const one = salami.composed.perServing.sodium?.estimate.likely ?? 0
    const { totals } = totalsOf([{ row: salami, portions: 1.5 }], person)
    const sodium = totals.find(({ nutrient }) => nutrient === 'sodium')
    expect(sodium?.amount.likely).toBeCloseTo(1.5 * one)
    expect(sodium?.ofDay).toBeCloseTo((100 * 1.5 * one) / (sodium?.day ?? Number.NaN))
  })
})

describe('two plates', () => {
  const totalsFor = (...edits: readonly Edit[]) => {
    const plates = platesOf(edits, rowsWith(edits))
    const of = (plate: 'first' | 'second') => PEOPLE.map((person) => totalsOf(plates[plate], person))
    return comparePlates(of('first'), of('second'))
  }

  it('should differ where it is a tenth of the day or more', () => {
    const found = totalsFor(serve('salami', 3), serve('apple', 1, 'second'))
    expect(found.find(({ nutrient }) => nutrient === 'sodium')?.more).toBeLessThan(0)
  })

  it('should not differ where they hold the same', () => {
    expect(totalsFor(serve('salami', 1), serve('salami', 1, 'second'))).toEqual([])
  })
})
