import { type FoodTable, SURE_OF_NAME } from './food.ts'

const known = new WeakMap<FoodTable, Map<string, string | undefined>>()

/** The id of the food that a name surely stands for; remembers what it looked up. */
export function canonicalNames(foods: FoodTable): (label: string) => string | undefined {
  const names = known.get(foods) ?? new Map<string, string | undefined>()
  known.set(foods, names)
  return (label) => {
    if (names.has(label)) return names.get(label)
    const [best] = foods.match(label)
    const id = best && best.quality >= SURE_OF_NAME ? best.food.id : undefined
    names.set(label, id)
    return id
  }
}
