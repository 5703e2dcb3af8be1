import type { Food, FoodId, FoodTable } from '../core/nutrition/table/food.ts'

/** How many foods of its category a food may be mistaken for. */
const NEIGHBOURS = 5

const known = new WeakMap<FoodTable, Map<FoodId, readonly Food[]>>()

/** The foods of the same category nearest in energy, fat and protein; empty for one alone in its category. */
export function confusables(food: Food, foods: FoodTable): readonly Food[] {
  const found = known.get(foods) ?? new Map<FoodId, readonly Food[]>()
  known.set(foods, found)
  const neighbours = found.get(food.id) ?? nearest(food, foods)
  found.set(food.id, neighbours)
  return neighbours
}

function nearest(food: Food, { foods }: FoodTable): readonly Food[] {
  return foods
    .filter((other) => other !== food && other.category === food.category)
    .map((other) => ({ other, far: distance(food, other) }))
    .sort((a, b) => a.far - b.far || (a.other.id < b.other.id ? -1 : 1))
    .slice(0, NEIGHBOURS)
    .map(({ other }) => other)
}

/** Relative differences, summed. */
function distance(a: Food, b: Food): number {
  return (['energy', 'fat', 'protein'] as const).reduce((sum, nutrient) => {
    const [one, two] = [a.per100g[nutrient] ?? 0, b.per100g[nutrient] ?? 0]
    return sum + Math.abs(one - two) / (one + two + 1)
  }, 0)
}
