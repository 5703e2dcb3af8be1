import { describe, expect, it } from 'vitest'
import { severitiesOf } from '../../../src/core/health/severities.ts'

describe('the severity of an allergy named more than once', () => {
  it('should be the most severe one, in any order', () => {
    expect(
      severitiesOf([
        { id: 'milk', severity: 'severe' },
        { id: 'milk', severity: 'mild' },
      ]),
    ).toEqual({
      milk: 'severe',
    })
    expect(
      severitiesOf([
        { id: 'milk', severity: 'mild' },
        { id: 'milk', severity: 'severe' },
      ]),
    ).toEqual({
      milk: 'severe',
    })
  })

  it('should not be mild where it was also named without one', () => {
    expect(
      severitiesOf([{ id: 'milk' }, { id: 'milk', severity: 'mild' }, { id: 'egg', severity: 'mild' }]),
    ).toEqual({
      egg: 'mild',
    })
  })
})
