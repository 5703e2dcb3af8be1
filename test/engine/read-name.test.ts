import { expect, it } from 'vitest'
import { loadFoods } from '../../src/engine/load-foods.ts'
import { readName } from '../../src/engine/read-name.ts'
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
