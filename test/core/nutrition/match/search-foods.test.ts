import { describe, expect, it } from 'vitest'
import { measuresOf } from '../../../../src/core/nutrition/figures/measures.ts'
import { searchFoods } from '../../../../src/core/nutrition/match/search-foods.ts'
import { foodTable } from '../../../../src/food-data/node.ts'

const search = (typed: string) => searchFoods(foodTable(), typed)
const names = (typed: string) => search(typed).found.map(({ food }) => food.name)

describe('foods by what is typed', () => {
  it('should begin with the name itself, then what begins like it', () => {
    expect(names('butter')[0]).toBe('Butter')
    expect(names('oat mi')[0]).toBe('Oat milk')
    expect(names('butter').every((name) => /butter/i.test(name))).toBe(true)
  })
  it('should find words in any order, and other names, which are told', () => {
    expect(names('milk oat')).toContain('Oat milk')
    expect(search('prosecco').found[0]).toMatchObject({ food: { name: 'Sparkling wine' }, alias: 'prosecco' })
  })
  it('should say that what it offers is only something like it', () => {
    expect(search('Peanut buter').isNear).toBe(true)
    expect(names('Peanut buter')[0]).toBe('Peanut butter')
    expect(search('Skippy')).toEqual({ found: [], isNear: true })
    expect(search('  ')).toEqual({ found: [], isNear: false })
  })
})

describe('household measures', () => {
  const measures = (name: string) => measuresOf(foodTable().match(name)[0]!.food)
  it('should make spoons of a cup, and cups of nothing else', () => {
    expect(measures('Oat milk')).toEqual([
      { count: 0.5, unit: 'cup', grams: 120 },
      { count: 1, unit: 'cup', grams: 240 },
      { count: 1, unit: 'tbsp', grams: 15 },
    ])
    expect(measures('Ketchup').map(({ count, unit }) => `${count} ${unit}`)).toEqual([
      '1 tsp',
      '1 tbsp',
      '2 tbsp',
    ])
    expect(measures('Ketchup')[1]?.grams).toBeCloseTo(17)
  })
  it('should take pieces as the table has them', () => {
    const food = { ...foodTable().match('Oat milk')[0]!.food, referenceServingGrams: 80 }
    expect(measuresOf({ ...food, portion: '1 slice' })).toEqual([
      { count: 0.5, unit: 'slice', grams: 40 },
      { count: 1, unit: 'slice', grams: 80 },
    ])
    expect(measuresOf({ ...food, portion: '5 nuggets' })).toEqual([{ count: 5, unit: 'nuggets', grams: 80 }])
    expect(measuresOf({ ...food, portion: undefined })).toEqual([])
  })
})
