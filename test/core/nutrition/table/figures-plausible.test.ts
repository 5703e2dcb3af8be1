import { describe, expect, it } from 'vitest'
import { plausibilityIssues } from '../../../../src/core/nutrition/table/figures-plausible.ts'
import { foodTable } from '../../../../src/food-data/node.ts'

/** Foods whose energy the usual factors miss, with the reason. */
const ACETIC_ACID = 'acetic acid gives 3 kcal/g and is not among the figures'
const OWN_FACTORS = 'the USDA takes factors of its own: much of the protein and carbohydrate is not digested'
const KNOWN_MISSES: Readonly<Record<string, string>> = {
  vinegar: ACETIC_ACID,
  'distilled-vinegar': ACETIC_ACID,
  'red-wine-vinegar': ACETIC_ACID,
  allspice: OWN_FACTORS,
  'carob-flour': OWN_FACTORS,
  'cocoa-powder': OWN_FACTORS,
  'cooked-oat-bran': OWN_FACTORS,
  'dried-chervil': OWN_FACTORS,
  'rice-bran': OWN_FACTORS,
  spirulina: OWN_FACTORS,
  'dried-cloud-ear-mushrooms': 'energy of mushroom fibre counted in full',
  'taco-seasoning': 'energy as on the label, carbohydrate by difference',
}

describe('plausible figures', () => {
  it('should find nothing wrong with the foods of the table', () => {
    const doubted = foodTable().foods.filter(({ per100g }) => plausibilityIssues(per100g).length > 0)
    expect(doubted.map(({ id }) => id).sort()).toEqual(Object.keys(KNOWN_MISSES).sort())
  })

  it('should doubt energy that the macronutrients do not add up to', () => {
    expect(plausibilityIssues({ energy: 250, protein: 10, fat: 10, carbs: 10 })[0]).toContain('energy')
    expect(plausibilityIssues({ energy: 20, protein: 1, fat: 4, carbs: 1 })[0]).toContain('energy')
  })

  it('should count alcohol as energy and fibre at half', () => {
    expect(plausibilityIssues({ energy: 231, protein: 0, fat: 0, carbs: 0, alcohol: 33.4 })).toEqual([])
    expect(plausibilityIssues({ energy: 100, protein: 0, fat: 0, carbs: 50, fibre: 50 })).toEqual([])
  })

  it('should let small energies miss by a few kilocalories', () => {
    expect(plausibilityIssues({ energy: 8, protein: 0, fat: 0, carbs: 4 })).toEqual([])
  })

  it('should refuse parts that outweigh their whole', () => {
    expect(plausibilityIssues({ fat: 5, saturates: 6 })).toHaveLength(1)
    expect(plausibilityIssues({ carbs: 5, sugars: 6 })).toHaveLength(1)
    expect(plausibilityIssues({ carbs: 5, sugars: 5.4 })).toEqual([])
    expect(plausibilityIssues({ carbs: 5, fibre: 6 })).toHaveLength(1)
    expect(plausibilityIssues({ protein: 40, fat: 40, carbs: 30 })).toHaveLength(1)
  })

  it('should refuse what is negative or no number', () => {
    expect(plausibilityIssues({ sodium: -1 })).toHaveLength(1)
    expect(plausibilityIssues({ sodium: Number.NaN })).toHaveLength(1)
  })

  it('should say nothing of figures that are absent', () => {
    expect(plausibilityIssues({})).toEqual([])
    expect(plausibilityIssues({ energy: 900 })).toEqual([])
  })
})
