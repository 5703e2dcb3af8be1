import { afterAll, describe, expect, it } from 'vitest'
import { assess } from '../../../src/core/health/assess.ts'
import { compose } from '../../../src/core/nutrition/compose.ts'
import { foodTable } from '../../../src/core/nutrition/food-table.ts'
import { named } from '../../support/composed.ts'
import { CAUSES, personWith } from '../../support/golden.ts'

describe('sureness', () => {
  const foods = foodTable()
  const composed = foods.foods.map(({ name }) => compose(named(name), foods))
  const shares: string[] = []
  afterAll(() => process.stdout.write(`Sure of the food table, %\n${shares.join('\n')}\n`))

  it.each(CAUSES)('should be sure of at least 85 % of the table for $kind $id', (cause) => {
    const person = personWith(cause)
    const unsure = composed.filter((each) => {
      const { verdict, uncertain } = assess(each, person)
      return verdict === 'unknown' || uncertain !== undefined
    })
    const share = 1 - unsure.length / composed.length
    shares.push(`${(share * 100).toFixed(1)}  ${cause.kind} ${cause.id}`)
    const names = unsure.map(({ item }) => item.label).join(', ')
    expect(share, `not sure of ${names}`).toBeGreaterThanOrEqual(0.85)
  })
})
