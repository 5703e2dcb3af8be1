import { describe, expect, it } from 'vitest'
import { statementsOf } from '../../../../src/core/nutrition/traits/row-statements.ts'
import { NAMED_FOODS } from '../../../../src/core/nutrition/traits/trait-word-data.ts'
import { traitsNamed } from '../../../../src/core/nutrition/traits/trait-words.ts'
import { CHILDRENS_HAZARD_IDS, type TraitId } from '../../../../src/core/terms/traits.ts'
import { foodTable } from '../../../../src/food-data/node.ts'

const rows = new Map(foodTable().foods.map((food) => [food.id, statementsOf(food)]))

describe('what a row states by being what it is', () => {
  it.each<[string, TraitId]>([
    ['grape', 'choking-shape'],
    ['olives-green', 'choking-shape'],
    ['popcorn', 'choking-shape'],
    ['rambutan', 'choking-shape'],
    ['caramels', 'choking-shape'],
    ['m-ms', 'choking-shape'],
    ['sunflower-seeds', 'choking-shape'],
    ['honey-roasted-almonds', 'whole-nuts'],
    ['peanuts-salted', 'whole-nuts'],
    ['honey', 'honey'],
    ['milk-whole', 'cows-milk-drink'],
    ['milk-semi-skimmed', 'low-fat-milk'],
    ['milk-skimmed', 'skimmed-milk'],
    ['rice-drink', 'rice-drink'],
    ['bacon', 'salty'],
    ['soy-sauce', 'salty'],
  ])('should be of %s: %s', (id, trait) => {
    expect(rows.get(id)?.get(trait)).toBe('contains')
  })

  it.each<[string, TraitId]>([
    ['grape-juice', 'choking-shape'],
    ['olive-oil', 'choking-shape'],
    ['caramel-sauce', 'choking-shape'],
    ['peanut-butter', 'whole-nuts'],
    ['milk-whole', 'low-fat-milk'],
    ['milk-semi-skimmed', 'skimmed-milk'],
    ['cheddar', 'salty'],
    ['bread-white', 'salty'],
    ['soy-drink', 'cows-milk-drink'],
  ])('should not be of %s: %s', (id, trait) => {
    expect(rows.get(id)).toBeDefined()
    expect(rows.get(id)?.get(trait)).not.toBe('contains')
  })
})

/** A phrase is read as a whole, so it has to bring what its words would have brought. */
it('should swallow no trait of the words in a phrase that names a hazard to children', () => {
  const lost = CHILDRENS_HAZARD_IDS.flatMap((hazard) =>
    (NAMED_FOODS[hazard] ?? '').split(',').flatMap((phrase) => {
      const whole = traitsNamed(phrase)
      const words = phrase.trim().split(' ')
      return words.flatMap((word) =>
        [...traitsNamed(word)].filter((trait) => !whole.has(trait)).map((trait) => `${phrase}: ${trait}`),
      )
    }),
  )
  // There is no wine in these, and no milk.
  const meant = /^ ?(?:wine gum: alcohol|rice milk: (?:milk|animal))$/
  expect(lost.filter((each) => !meant.test(each))).toEqual([])
})
