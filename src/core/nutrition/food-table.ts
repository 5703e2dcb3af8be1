import type { Food, FoodMatch, FoodTable } from './food.ts'
import { DAIRY_EGGS } from './foods/dairy-eggs.ts'
import { FRUIT } from './foods/fruit.ts'
import { type FoodRow, readFoods } from './foods/notation.ts'
import { VEGETABLES } from './foods/vegetables.ts'

const GROUPS = [FRUIT, VEGETABLES, DAIRY_EGGS]

let table: FoodTable | undefined

/** The everyday foods with their figures and the matcher over their names; built once. Sources: USDA SR28, per row. */
export function foodTable(): FoodTable {
  table ??= buildTable(GROUPS.flatMap(readFoods))
  return table
}

function buildTable(rows: readonly FoodRow[]): FoodTable {
  const named = new Map<string, Food>()
  for (const { food, names } of rows) for (const { text } of names) named.set(text.toLowerCase(), food)
  return {
    foods: rows.map(({ food }) => food),
    match: (label): readonly FoodMatch[] => {
      const food = named.get(label.trim().toLowerCase())
      return food ? [{ food, quality: 1 }] : []
    },
  }
}
