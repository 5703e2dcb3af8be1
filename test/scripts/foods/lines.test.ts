import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { withImplied } from '../../../scripts/foods/implied.mjs'
import { lineOf, rounded } from '../../../scripts/foods/lines.mjs'
import type { Food } from '../../../src/core/nutrition/table/food.ts'
import { type FoodRow, readFood } from '../../../src/core/nutrition/table/notation.ts'
import { ALLERGEN_IDS } from '../../../src/core/terms/allergens.ts'
import { OTHER_TRAIT_IDS } from '../../../src/core/terms/traits.ts'

const TRAITS = { allergens: ALLERGEN_IDS, others: OTHER_TRAIT_IDS }
const linesOf = (file: string) =>
  readFileSync(`src/core/nutrition/table/data/${file}`, 'utf8').trimEnd().split('\n')

/** A row as the script writes it. */
function written({ food, names }: FoodRow): string {
  const { allergens, traits, per100g: figures, referenceServingGrams: grams, ...others } = food
  const named = names.map(
    ({ text, loose, anyFlavour }) => `${loose ? '~' : ''}${anyFlavour ? '*' : ''}${text}`,
  )
  return lineOf({ ...others, grams, figures, stated: { ...allergens, ...traits }, names: named }, TRAITS)
}

/** What there is to a food but its figures' last digits. */
function facts({ per100g, referenceServingGrams, ...others }: Food): unknown {
  return { ...others, known: Object.keys(per100g).sort() }
}

describe('a line of the table', () => {
  it.each(['everyday.txt', 'world.txt', 'usda.txt'])('should read as what was written, for %s', (file) => {
    for (const line of linesOf(file)) {
      const row = readFood(line)
      const again = readFood(written(row))
      expect(facts(again.food)).toEqual(facts(row.food))
      expect(again.names).toEqual(row.names)
    }
  })

  it('should be as short as it can be', () => {
    const butter = {
      id: 'butter',
      names: ['Butter', '~spread'],
      category: 'fat-oil',
      grams: 14,
      portion: '1 tablespoon',
      nova: 2 as const,
      figures: { energy: 717.4, fat: 81.11, saturates: 0.4449, calcium: 24 },
      stated: Object.fromEntries([
        ...ALLERGEN_IDS.map((id) => [id, id === 'milk' ? 'contains' : 'none'] as const),
        ...OTHER_TRAIT_IDS.map((id) => [id, id === 'animal' ? 'contains' : 'none'] as const),
      ]),
      single: true as const,
    }
    expect(lineOf(butter, TRAITS)).toBe(
      'butter|fat-oil - 14 2,1 tablespoon|717 - 81.1 .44 - - - - - - - - - - -|plain +milk|vegetarian ca24 single|Butter,~spread',
    )
  })

  it('should round no figure to nothing', () => {
    expect([rounded('sugars', 0.044), rounded('sugars', 1.25), rounded('sodium', 0.6)]).toEqual([
      0.04, 1.3, 1,
    ])
  })

  it('should refuse a name that the notation cannot hold', () => {
    expect(() =>
      lineOf({ id: 'a', names: ['a, b'], category: 'other', grams: 1, figures: {}, stated: {} }, TRAITS),
    ).toThrow(/a, b/)
  })
})

describe('what a statement implies', () => {
  it('should be stated as surely', () => {
    expect(withImplied({ milk: 'contains', animal: 'none' }).animal).toBe('contains')
    expect(withImplied({ egg: 'may-contain', animal: 'none' }).animal).toBe('may-contain')
    expect(withImplied({ wheat: 'contains', gluten: 'none' }).gluten).toBe('contains')
  })

  it('should be open where that is', () => {
    expect(
      withImplied({ ...none('egg', 'fish', 'crustacean', 'mollusc', 'meat', 'pork', 'gelatine', 'animal') }),
    ).toEqual(none('egg', 'fish', 'crustacean', 'mollusc', 'meat', 'pork', 'gelatine'))
  })

  it('should be left alone where it is surer, or wheat is starch', () => {
    expect(withImplied({ milk: 'may-contain', animal: 'contains' }).animal).toBe('contains')
    expect(withImplied({ wheat: 'may-contain', gluten: 'none' }).gluten).toBe('none')
  })
})

function none(...traits: readonly string[]) {
  return Object.fromEntries(traits.map((trait) => [trait, 'none' as const]))
}
