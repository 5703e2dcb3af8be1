import { describe, expect, it } from 'vitest'
import {
  type NutriScoreCategory,
  type NutriScoreInput,
  nutriScore,
} from '../../../../src/core/nutrition/nutri-score/nutri-score.ts'

/** Name, category, kJ, fat, saturates, sugars, salt, fibre, protein, fruit/veg %, sweeteners, then score and grade: foods whose 2023 score is published (Open Food Facts). */
const PUBLISHED = [
  ['fr-gaspacho', 'general', 148, 10, 0.2, 3, 0.5, 1.1, 0.9, 95, false, -3, 'a'],
  ['ex-sea-salt', 'general', 0, null, 0, 0, 84.5, 0, 0, 0, false, 20, 'e'],
  ['en-tofu', 'general', 82, 0, 0, 1.5, 0.025, 11.7, 20, 0, false, -12, 'a'],
  ['fr-canned-green-beans', 'general', 315, 0.9, 0.1, 3.6, 1.2, 5.3, 5, 10, false, 1, 'b'],
  ['ex-apple-sauce', 'general', 321, null, 0, 17.1, 0, 1.9, 0.2, 90, false, 0, 'a'],
  ['ex-orange-juice', 'beverage', 201, null, 0, 9.0, 0, 0, 0.5, 100, false, 4, 'c'],
  ['flavored-spring-with-nutrition', 'beverage', 378, 0, 0, 3, 0, 0, 0, 0, false, 11, 'e'],
  ['en-milk', 'beverage', 195, 1.6, 1, 4.8, 0.1, 0, 3.3, 0, false, -1, 'b'],
  ['fr-mixed-oils-with-olive-oil', 'fats_oils_nuts_seeds', 3700, 100, 9.8, 0, 0, 0, 0, 0, false, 3, 'c'],
  ['en-olive-oil', 'fats_oils_nuts_seeds', 3367, 91, 17, 0, 0, 0, 0, 100, false, 2, 'b'],

  ['colza-oil', 'fats_oils_nuts_seeds', 3760, 100, 7, 0, 0, 0, 0, 0, false, 2, 'b'],
  ['ex-minced-lamb-raw', 'red_meat', 908, null, 7.1, 0, 0.2, 0, 19.3, 0, false, 7, 'c'],
  ['ex-pork-square-rib-prepared', 'red_meat', 1025, null, 6.0, 0.5, 0.2, 0, 22.4, 0, false, 6, 'c'],
  ['ex-processed-cheese', 'cheese', 1242, null, 15.6, 1.0, 2.3, 0, 19, 0, false, 17, 'd'],
  ['ex-water', 'water', 0, null, 0, 0, 0, 0, 0, 0, false, 0, 'a'],
] as const

function input(values: readonly unknown[]): NutriScoreInput {
  const [category, energy_kj, fat_g, saturated_fat_g, sugars_g, salt_g, fiber_g, proteins_g, fvl_pct, sweet] =
    values
  return {
    category,
    energy_kj,
    fat_g,
    saturated_fat_g,
    sugars_g,
    salt_g,
    fiber_g,
    proteins_g,
    fvl_pct,
    non_nutritive_sweeteners: sweet,
  } as NutriScoreInput
}

const EMPTY = input(['general', 0, 0, 0, 0, 0, 0, 0, 0, false])

describe('nutriScore', () => {
  it.each(PUBLISHED)('should score %s as published', (_name, ...row) => {
    const { score, grade } = nutriScore(input(row))
    expect([score, grade]).toEqual(row.slice(10))
  })

  it.each([
    ['energy_kj', 335, 'energy'],
    ['energy_kj', 3350, 'energy'],
    ['sugars_g', 3.4, 'sugars'],
    ['sugars_g', 51, 'sugars'],
    ['saturated_fat_g', 9, 'saturates'],
    ['salt_g', 0.6, 'salt'],
    ['salt_g', 4, 'salt'],
    ['proteins_g', 2.4, 'protein'],
    ['fiber_g', 7.4, 'fibre'],
  ] as const)('should give a point only past %s = %d', (field, threshold, component) => {
    const at = nutriScore({ ...EMPTY, fat_g: 100, [field]: threshold }).points[component]
    const past = nutriScore({ ...EMPTY, fat_g: 100, [field]: threshold + 0.001 }).points[component]
    expect(past).toBe(at + 1)
  })

  it('should count fruit and vegetables in three steps, and more in a beverage', () => {
    const points = (category: NutriScoreCategory) =>
      [40, 41, 60, 61, 80, 81].map((fvl_pct) => nutriScore({ ...EMPTY, category, fvl_pct }).points.fruitVeg)
    expect(points('general')).toEqual([0, 1, 1, 2, 2, 5])
    expect(points('beverage')).toEqual([0, 2, 2, 4, 4, 6])
  })

  it('should take the energy and ratio of saturates as stated', () => {
    const nutButter = {
      ...input(['fats_oils_nuts_seeds', null, null, null, 6.9, 0.6, 7.9, 21.9, 0, false]),
      energy_from_saturates_kj: 363,
      saturated_fat_ratio_pct: 18.6,
    }
    expect(nutriScore(nutButter)).toMatchObject({ score: 4, grade: 'c' })
  })

  it('should apply the fats ratio from 10 % on, inclusive', () => {
    const fats = { ...EMPTY, category: 'fats_oils_nuts_seeds', fat_g: 10 } as const
    expect(nutriScore({ ...fats, saturated_fat_g: 1 }).points.saturates).toBe(1)
    expect(nutriScore({ ...fats, saturated_fat_g: 0.99 }).points.saturates).toBe(0)
  })

  it('should stop counting protein at eleven negative points, but not of cheese', () => {
    const heavy = { ...EMPTY, saturated_fat_g: 11, salt_g: 0.3, proteins_g: 20 }
    expect(nutriScore(heavy).points.protein).toBe(0)
    expect(nutriScore({ ...heavy, salt_g: 0.2 }).points.protein).toBe(7)
    expect(nutriScore({ ...heavy, category: 'cheese' }).points.protein).toBe(7)
  })

  it('should cap the protein of red meat and call only water A among drinks', () => {
    expect(nutriScore({ ...EMPTY, category: 'red_meat', proteins_g: 25 }).points.protein).toBe(2)
    expect(nutriScore({ ...EMPTY, category: 'beverage', proteins_g: 4 }).grade).toBe('b')
    expect(nutriScore({ ...EMPTY, category: 'water' }).grade).toBe('a')
  })

  it('should count what is missing as nothing', () => {
    expect(nutriScore(input(['general', null, null, null, null, null, null, null, null, null])).score).toBe(0)
  })
})
