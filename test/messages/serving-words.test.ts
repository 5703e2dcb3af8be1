import { describe, expect, it } from 'vitest'
import { compose } from '../../src/core/nutrition/figures/compose.ts'
import { exactly } from '../../src/core/terms/estimate.ts'
import { foodTable } from '../../src/food-data/node.ts'
import { portionWords } from '../../src/messages/serving-words.ts'
import { named } from '../support/composed.ts'
import { english } from '../support/messages.ts'

const foods = foodTable()

describe('a serving in words', () => {
  it("should be the table's household measure with its grams", () => {
    const measured = foods.foods.find(({ portion }) => portion !== undefined)
    if (!measured) throw new Error('no food of the table has one')
    const { name, portion, referenceServingGrams: grams } = measured
    const composed = compose(named(name), foods)
    expect(portionWords(english, composed)).toBe(`${portion}, ${grams} g`)
  })

  it('should be grams alone where they were seen, or where the table has no words', () => {
    const measured = foods.foods.find(({ portion }) => portion !== undefined)
    const amount = { basis: 'served', grams: exactly(123) } as const
    expect(portionWords(english, compose(named(measured?.name ?? '', { amount }), foods))).toBe('123 g')
    const plain = foods.foods.find(({ portion }) => portion === undefined)
    const composed = compose(named(plain?.name ?? ''), foods)
    expect(portionWords(english, composed)).toMatch(/^\d+ g$/)
  })
})
