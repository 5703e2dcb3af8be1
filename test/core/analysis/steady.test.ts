import { describe, expect, it } from 'vitest'
import { emptyAnalysis } from '../../../src/core/analysis/reduce.ts'
import { steadyVerdicts } from '../../../src/core/analysis/steady.ts'
import { GENERAL_PROFILE } from '../../../src/core/health/profile.ts'
import { foodTable } from '../../../src/core/nutrition/food-table.ts'
import { boxed } from '../../support/sightings.ts'

const start = emptyAnalysis({ name: 'a.jpg', sha256: '0'.repeat(64), width: 4, height: 3 })
const found = (...labels: readonly string[]) => ({
  ...start,
  sightings: labels.map((label, index) => boxed(`${index}`, label, [index / 5, 0, index / 5 + 0.15, 0.2])),
})
const steady = () => steadyVerdicts([GENERAL_PROFILE], foodTable())

describe('steadyVerdicts', () => {
  it('should be so once two further looks changed no verdict', () => {
    const isSteady = steady()
    expect([1, 2, 3].map(() => isSteady(found('apple', 'cola')))).toEqual([false, false, true])
  })

  it('should begin again where a look finds something new', () => {
    const isSteady = steady()
    const looks = [found('apple'), found('apple'), found('apple', 'cola'), found('apple', 'cola')]
    expect(looks.map(isSteady)).toEqual([false, false, false, false])
    expect(isSteady(found('apple', 'cola'))).toBe(true)
  })

  it('should not mind the order things are found in', () => {
    const isSteady = steady()
    const looks = [found('apple', 'cola'), found('cola', 'apple'), found('apple', 'cola')]
    expect(looks.map(isSteady)).toEqual([false, false, true])
  })

  it('should never be so while nothing was found', () => {
    const isSteady = steady()
    expect([1, 2, 3, 4].map(() => isSteady(start))).toEqual([false, false, false, false])
  })
})
