import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readIngredients, readRecipe, statementsOf } from '../../../scripts/foods/ingredient-traits.mjs'
import { ALLERGEN_FOODS, NAMED_FOODS } from '../../../src/core/nutrition/traits/trait-word-data.ts'
import type { TraitId } from '../../../src/core/terms/traits.ts'

const table = readIngredients(readFileSync('scripts/foods/ingredients.txt', 'utf8'))
const stated = (name: string) => statementsOf(readRecipe(table, `of ${name}`))

/** What is lost in a dish: its shape, and that it is a drink. Rows state these by their own name and kind. */
const OF_THE_WHOLE_FOOD: readonly string[] = ['choking-shape', 'whole-nuts', 'rice-drink', 'slush']

const named = [ALLERGEN_FOODS, NAMED_FOODS].flatMap((foods) =>
  Object.entries(foods).flatMap(([trait, names]) =>
    names.split(', ').flatMap((name) => (table.byName.has(name) ? [[name, trait as TraitId] as const] : [])),
  ),
)

describe('ingredients that are what a rule is about', () => {
  it.each<[string, TraitId]>([
    ['honey', 'honey'],
    ['white wine', 'alcohol'],
    ['beer', 'alcohol'],
    ['rum', 'alcohol'],
    ['orange liqueur', 'alcohol'],
    ['grapefruit', 'grapefruit'],
    ['grapefruit juice', 'grapefruit'],
    ['star fruit', 'star-fruit'],
    ['raw egg', 'raw-egg'],
    ['raw salmon', 'raw-fish'],
    ['smoked salmon', 'raw-fish'],
    ['raw oysters', 'raw-fish'],
    ['alfalfa sprouts', 'raw-sprouts'],
    ['liver', 'liver'],
    ['pork liver', 'liver'],
    ['foie gras', 'liver'],
    ['pate', 'pate'],
    ['gelatine', 'gelatine'],
    ['sugar', 'added-sugar'],
    ['phosphates', 'added-phosphate'],
  ])('should state of %s: %s', (name, trait) => {
    expect(stated(name)[trait]).toBe('contains')
  })

  it('should never rule out what the name of an ingredient means', () => {
    const lost = named.filter(
      ([name, trait]) => !OF_THE_WHOLE_FOOD.includes(trait) && stated(name)[trait] === 'none',
    )
    expect(named.length).toBeGreaterThan(150)
    expect(lost).toEqual([])
  })
})
