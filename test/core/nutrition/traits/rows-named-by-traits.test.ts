import { describe, expect, it } from 'vitest'
import { statementsOf } from '../../../../src/core/nutrition/traits/row-statements.ts'
import { ALLERGEN_FOODS, NAMED_FOODS } from '../../../../src/core/nutrition/traits/trait-word-data.ts'
import type { TraitId } from '../../../../src/core/terms/traits.ts'
import { foodTable } from '../../../../src/food-data/node.ts'

const foods = foodTable()

/** Every row that a word for a trait names exactly; but a shape is no part of what a food is made of. */
const named = [ALLERGEN_FOODS, NAMED_FOODS].flatMap((words) =>
  Object.entries(words).flatMap(([trait, list]) =>
    trait === 'choking-shape'
      ? []
      : list.split(', ').flatMap((word) => {
          const { rows, left } = foods.read(word, false)
          return left.length > 0 ? [] : rows.map((food) => ({ word, trait: trait as TraitId, food }))
        }),
  ),
)

describe('rows named by what a rule is about', () => {
  it('should not rule it out, under none of their names', () => {
    const ruledOut = named.filter(({ trait, food }) => statementsOf(food).get(trait) === 'none')
    expect(named.length).toBeGreaterThan(400)
    expect(ruledOut.map(({ word, trait, food }) => `${word} (${food.id}): ${trait}`)).toEqual([])
  })

  it.each(['honey', 'golden-milk', 'loukoumades', 'medovik', 'mead', 'baklava', 'honey-mustard', 'porridge'])(
    'should know of the honey in %s',
    (id) => {
      const food = foods.foods.find((each) => each.id === id)
      expect(food && statementsOf(food).get('honey')).toMatch(/contain/)
    },
  )
})
