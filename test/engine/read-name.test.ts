import { expect, it } from 'vitest'
import { loadFoods } from '../../src/engine/load-foods.ts'
import { readName } from '../../src/engine/read-name.ts'
import { UnusableInput } from '../../src/engine/unusable-input.ts'
import { foodTable } from '../../src/food-data/node.ts'

it('should know every language of the table, and what is left over in a name', async () => {
  const foods = await loadFoods()
  expect(foods.foods).toEqual(foodTable().foods)
  expect(readName('Ziegenkäse', foods).matches[0]?.food.id).toBe(
    readName('goat cheese', foods).matches[0]?.food.id,
  )
  expect(readName('cheese zzyzx', foods).left).toEqual([{ word: 'zzyzx', reach: 'everything' }])
  expect(readName('cheese', foods).left).toEqual([])
})

it('should say what it needs', () => {
  expect(() => readName('x', undefined as never)).toThrow(UnusableInput)
  expect(() => readName(7 as never, foodTable())).toThrow(expect.objectContaining({ field: 'name' }))
})
