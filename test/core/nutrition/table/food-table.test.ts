import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { nameTokens } from '../../../../src/core/nutrition/match/name-tokens.ts'
import type { Food } from '../../../../src/core/nutrition/table/food.ts'
import { foodTableSteps } from '../../../../src/core/nutrition/table/food-table.ts'
import { type FoodRow, readFood } from '../../../../src/core/nutrition/table/notation.ts'
import { ALLERGEN_IDS } from '../../../../src/core/terms/allergens.ts'
import { FOOD_CATEGORIES } from '../../../../src/core/terms/categories.ts'
import type { NutrientId } from '../../../../src/core/terms/nutrients.ts'
import { foodTable } from '../../../../src/food-data/node.ts'

const { foods } = foodTable()
const byId = new Map(foods.map((food) => [food.id, food]))
const food = (id: string): Food => byId.get(id) as Food

function rowsOf(...files: readonly string[]): readonly FoodRow[] {
  return files.flatMap((file) =>
    readFileSync(`src/core/nutrition/table/data/${file}`, 'utf8').trimEnd().split('\n').map(readFood),
  )
}

describe('the food table', () => {
  it('should hold at least 4,500 foods, each under an id of its own', () => {
    expect(foods.length).toBeGreaterThanOrEqual(4500)
    expect(byId.size).toBe(foods.length)
    for (const { id } of foods) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  })

  it('should have foods of every category', () => {
    const found = new Set(foods.map(({ category }) => category))
    expect(FOOD_CATEGORIES.filter((category) => !found.has(category))).toEqual([])
  })

  it('should give a firm name to one food only, but for two that people call two foods', () => {
    const owners = new Map<string, Set<string>>()
    for (const { food: owner, names } of rowsOf('everyday.txt', 'world.txt', 'usda.txt')) {
      for (const { text } of names.filter(({ loose }) => !loose)) {
        const key = nameTokens(text)
          .map(({ word }) => word)
          .join(' ')
        owners.set(key, (owners.get(key) ?? new Set()).add(owner.id))
      }
    }
    const shared = [...owners].filter(([, ids]) => ids.size > 1).map(([, ids]) => [...ids])
    expect(shared).toEqual([['jelly', 'jam']])
  })

  it('should be built once', () => {
    expect(foodTable()).toBe(foodTable())
  })

  it('should be built in many steps, each with little to do', () => {
    const apple =
      'fruit 100 140 1 | 52 0.26 0.17 0.03 0 13.8 10.4 2.4 1 0 107 11 2.2 0 0 | plain | vegan | Apple'
    const rows = Array.from({ length: 500 }, (_, i) => `apple-${i} | ${apple} ${i}`).join('\n')
    const steps = foodTableSteps({ everyday: rows, further: [rows], unlisted: 'crab apple\n' })
    expect([...steps].length).toBeGreaterThan(40)
  })

  it('should know energy, protein, fat and carbohydrate of every food, saturates and sodium of nearly all', () => {
    const blank = (nutrient: NutrientId) =>
      foods.filter(({ per100g }) => per100g[nutrient] === undefined).map(({ id }) => id)
    for (const nutrient of ['energy', 'protein', 'fat', 'carbs'] as const)
      expect(blank(nutrient), nutrient).toEqual([])
    for (const nutrient of ['saturates', 'sodium'] as const)
      expect(blank(nutrient).length / foods.length, nutrient).toBeLessThan(0.02)
  })

  it('should give every food a plausible fruit share and serving', () => {
    for (const { fruitVegShare = 0, referenceServingGrams } of foods) {
      expect(fruitVegShare).toBeGreaterThanOrEqual(0)
      expect(fruitVegShare).toBeLessThanOrEqual(100)
      expect(referenceServingGrams).toBeGreaterThan(0)
      expect(referenceServingGrams).toBeLessThanOrEqual(700)
    }
  })

  it.each([
    ['potato-boiled', 0],
    ['tofu', 0],
    ['rapeseed-oil', 0],
    ['almonds', 0],
    ['olive-oil', 100],
    ['avocado', 100],
    ['lentils', 100],
    ['orange-juice', 100],
  ])('should count the fruit and vegetable share of %s by the Nutri-Score definition', (id, share) => {
    expect(food(id).fruitVegShare).toBe(share)
  })

  it('should state the allergen that makes each of these a danger', () => {
    expect(food('peanut-butter').allergens.peanut).toBe('contains')
    expect(food('pad-thai').allergens.peanut).toBe('contains')
    expect(food('chocolate-dark').allergens).toMatchObject({ milk: 'may-contain', peanut: 'may-contain' })
    expect(food('ice-cream').allergens).toMatchObject({ milk: 'contains', peanut: 'may-contain' })
    expect(food('caesar-salad').allergens).toMatchObject({
      milk: 'contains',
      egg: 'contains',
      fish: 'contains',
    })
    expect(food('soy-sauce').allergens).toMatchObject({ soy: 'contains', wheat: 'contains' })
  })

  it('should clear an allergen only where the plain food lacks it by nature', () => {
    expect(food('apple').allergens).toMatchObject({ peanut: 'none', milk: 'none' })
    expect(food('salmon-raw').allergens).toMatchObject({ peanut: 'none', milk: 'none', fish: 'contains' })
    expect(food('potato-boiled').allergens.milk).toBe('none')
    expect(food('egg-fried').allergens.milk).toBe('may-contain')
    expect(food('bread-white').allergens).toMatchObject({ milk: 'may-contain', soy: 'may-contain' })
    expect(food('bread-gluten-free').allergens).toMatchObject({ gluten: 'none', wheat: 'may-contain' })
    expect(food('coconut').allergens['tree-nut']).toBeUndefined()
  })

  // A dish commonly has what its recipe need not have, so of dishes much stays open.
  it.each([
    ['few single foods', (each: Food) => each.single === true, 0.9],
    ['not all of the others', (each: Food) => each.single !== true, 0.2],
  ] as const)('should leave %s uncertain for each allergy', (_, chosen, least) => {
    const all = foods.filter(chosen)
    for (const allergen of ALLERGEN_IDS) {
      const sure = all.filter(({ allergens }) => /^(contains|none)$/.test(allergens[allergen] ?? ''))
      expect(sure.length / all.length, allergen).toBeGreaterThanOrEqual(least)
    }
  })

  it.each([
    ['celery', 'celery'],
    ['mustard', 'mustard'],
    ['red-wine', 'sulphite'],
    ['dried-apricot', 'sulphite'],
  ] as const)('should know that %s contains %s', (id, allergen) => {
    expect(food(id).allergens[allergen]).toBe('contains')
  })

  it.each([
    ['grapefruit', 'grapefruit'],
    ['grapefruit-juice', 'grapefruit'],
    ['liver', 'liver'],
    ['pate', 'pate'],
    ['brie', 'soft-cheese'],
    ['salmon-smoked', 'raw-fish'],
    ['oysters', 'raw-fish'],
    ['tuna-canned', 'some-mercury'],
    ['parmesan', 'tyramine'],
    ['salami', 'cold-deli-meat'],
    ['ham', 'pork'],
    ['red-wine', 'alcohol'],
    ['soy-sauce', 'tyramine'],
    ['onion', 'fructans'],
    ['lentils', 'gos'],
    ['apple', 'polyols'],
    ['mango', 'excess-fructose'],
  ] as const)('should know that %s has %s', (id, trait) => {
    expect(food(id).traits[trait]).toBe('contains')
  })

  it.each([
    ['rice-white', ['animal', 'fructans', 'polyols', 'reflux-trigger', 'tyramine']],
    ['chicken-breast', ['pork', 'alcohol', 'liver', 'raw-fish']],
    ['cottage-cheese', ['tyramine', 'soft-cheese', 'meat']],
  ] as const)('should clear %s of what it never has', (id, traits) => {
    for (const trait of traits) expect(food(id).traits[trait], trait).toBe('none')
  })

  it('should state gluten for everything that contains wheat', () => {
    const wheat = foods.filter(({ allergens }) => allergens.wheat === 'contains')
    expect(wheat.filter(({ allergens }) => allergens.gluten !== 'contains')).toEqual([])
  })
})
