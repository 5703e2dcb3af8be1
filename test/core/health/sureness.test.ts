import { describe, expect, it } from 'vitest'
import { assess } from '../../../src/core/health/assess.ts'
import type { Assessment } from '../../../src/core/health/assessment.ts'
import type { Cause } from '../../../src/core/health/rules/rule.ts'
import { ruleSet } from '../../../src/core/health/rules/rule-sets.ts'
import { compose } from '../../../src/core/nutrition/figures/compose.ts'
import type { Food } from '../../../src/core/nutrition/table/food.ts'
import { foodTable } from '../../../src/food-data/node.ts'
import { named } from '../../support/composed.ts'
import { CAUSES, personWith } from '../../support/golden.ts'

describe('sureness', () => {
  const foods = foodTable()
  // A quarter of the table shows a share as well as all of it.
  const composed = foods.foods
    .filter((_, at) => at % 4 === 0)
    .map((food) => ({ food, item: compose(named(food.name), foods) }))

  it.each(CAUSES)('should be sure of at least 85 % of the table for $kind $id', (cause) => {
    const person = personWith(cause)
    const judged = composed.map(({ food, item }) => ({ food, assessment: assess(item, person) }))
    const unsure = judged.filter(
      ({ assessment: { verdict, uncertain } }) => verdict === 'unknown' || uncertain !== undefined,
    )
    const open = unsure.filter(({ food, assessment }) => !isToBeAsked(food, assessment, cause))
    const share = 1 - open.length / composed.length
    expect(share, `not sure of ${open.map(({ food }) => food.name).join(', ')}`).toBeGreaterThanOrEqual(0.85)
  })
})

/**
 * Whether the food has what the rule says to ask about and no table can know: whether its meat is halal or kosher is in who
 * slaughtered it. That it has meat is sure, and so is that one has to ask.
 */
function isToBeAsked({ allergens, traits }: Food, { alerts }: Assessment, cause: Cause): boolean {
  const asked = ruleSet(cause).rules.filter((rule) => rule.kind === 'alert' && rule.ask === true)
  const stated: Readonly<Record<string, string | undefined>> = { ...allergens, ...traits }
  return alerts.some(
    ({ rule, trait, finding }) =>
      finding === 'ask' && stated[trait] === 'contains' && asked.some(({ id }) => id === rule),
  )
}
