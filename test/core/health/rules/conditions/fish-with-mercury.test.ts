import { describe, expect, it } from 'vitest'
import { assess } from '../../../../../src/core/health/assess.ts'
import { compose } from '../../../../../src/core/nutrition/figures/compose.ts'
import { foodTable } from '../../../../../src/food-data/node.ts'
import { named } from '../../../../support/composed.ts'

const foods = foodTable()

describe.each(['pregnancy', 'breastfeeding'] as const)('fish, with %s', (condition) => {
  const rulesOn = (food: string) => {
    const person = { id: condition, name: condition, conditions: [condition], allergies: [] }
    return assess(compose(named(food), foods), person).reasons.map(({ rule }) => rule)
  }

  it('should be a credit where it has little mercury', () => {
    expect(rulesOn('grilled salmon')).toEqual(
      expect.arrayContaining([`${condition}/fish`, `${condition}/fish-a-week`]),
    )
  })

  it.each(['swordfish', 'shark', 'raw tuna'])('should be none where it has much, or may have: %s', (food) => {
    const rules = rulesOn(food)
    expect(rules).not.toContain(`${condition}/fish`)
    expect(rules).not.toContain(`${condition}/fish-a-week`)
  })
})
