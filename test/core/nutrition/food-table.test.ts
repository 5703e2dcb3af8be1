import { describe, expect, it, vi } from 'vitest'
import type { Food } from '../../../src/core/nutrition/food.ts'
import { foodTable, foodTableSteps } from '../../../src/core/nutrition/food-table.ts'

const { foods } = foodTable()
const byId = new Map(foods.map((food) => [food.id, food]))
const food = (id: string): Food => byId.get(id) as Food

describe('the food table', () => {
  it('should hold at least 140 foods, each under an id of its own', () => {
    expect(foods.length).toBeGreaterThanOrEqual(140)
    expect(byId.size).toBe(foods.length)
    for (const { id } of foods) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  })

  it('should be built once', () => {
    expect(foodTable()).toBe(foodTable())
  })

  it('should be built in many steps, each with little to do', async () => {
    vi.resetModules()
    const anew = await import('../../../src/core/nutrition/food-table.ts')
    const steps = [...anew.foodTableSteps()]
    expect(steps.length).toBeGreaterThan(foods.length)
    expect(anew.foodTable().foods).toEqual(foods)
    expect([...foodTableSteps()]).toEqual([])
  })

  it('should know energy, protein, fat, saturates, carbohydrate and sodium of every food', () => {
    const blank = foods.flatMap(({ id, per100g }) =>
      (['energy', 'protein', 'fat', 'saturates', 'carbs', 'sodium'] as const)
        .filter((nutrient) => per100g[nutrient] === undefined)
        .map((nutrient) => `${id} ${nutrient}`),
    )
    expect(blank.filter((each) => !/^(date|clementine|hot-sauce) saturates$/.test(each))).toEqual([])
  })

  it('should give every food a share of fruit and a serving that can be', () => {
    for (const { fruitVegShare, referenceServingGrams } of foods) {
      expect(fruitVegShare).toBeGreaterThanOrEqual(0)
      expect(fruitVegShare).toBeLessThanOrEqual(100)
      expect(referenceServingGrams).toBeGreaterThanOrEqual(1)
      expect(referenceServingGrams).toBeLessThanOrEqual(400)
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
    expect(food('beef-steak').allergens.milk).toBeUndefined()
    expect(food('bread-white').allergens.peanut).toBeUndefined()
    expect(food('bread-gluten-free').allergens.gluten).toBeUndefined()
    const prepared = foods.filter(({ category }) => category === 'mixed-dish' || category === 'fast-food')
    expect(prepared.filter(({ allergens }) => Object.values(allergens).includes('none'))).toEqual([])
  })

  it('should call whatever contains wheat a cereal containing gluten', () => {
    const wheat = foods.filter(({ allergens }) => allergens.wheat === 'contains')
    expect(wheat.filter(({ allergens }) => allergens.gluten !== 'contains')).toEqual([])
  })
})
