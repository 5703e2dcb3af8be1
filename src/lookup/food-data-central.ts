import * as z from 'zod'
import type { Result } from '../core/terms/failure.ts'
import type { NutrientId } from '../core/terms/nutrients.ts'
import type { FoundFood } from '../wire/lookup.ts'
import type { JsonSource } from './get-json.ts'

/** USDA FoodData Central (public domain): a key of api.data.gov, 1 000 requests an hour. */
export const FOOD_DATA_CENTRAL = { baseUrl: 'https://api.nal.usda.gov/fdc/v1', requests: 900, seconds: 3600 }

/** Analysed foods, not brands' own claims. */
const DATA_TYPES = 'Foundation,SR Legacy'
const MOST_FOODS = 3

const foodSchema = z.object({
  fdcId: z.number(),
  description: z.string(),
  foodNutrients: z.array(z.object({ nutrientId: z.number(), value: z.number().optional() })).catch([]),
})
const replySchema = z.object({ foods: z.array(foodSchema) })

/** Its nutrient ids; of energy the general Atwater figure, then the specific one, where 1008 is not given. */
const NUTRIENTS: readonly (readonly [NutrientId, readonly number[]])[] = [
  ['energy', [1008, 2047, 2048]],
  ['protein', [1003]],
  ['fat', [1004]],
  ['saturates', [1258]],
  ['trans', [1257]],
  ['carbs', [1005]],
  ['sugars', [2000, 1063]],
  ['fibre', [1079]],
  ['sodium', [1093]],
  ['cholesterol', [1253]],
  ['potassium', [1092]],
  ['phosphorus', [1091]],
  ['calcium', [1087]],
  ['vitaminK', [1185]],
  ['alcohol', [1018]],
  ['caffeine', [1057]],
  ['lactose', [1013]],
]

/** Foods of that name, best first, per 100 g. */
export async function searchFoods(
  source: JsonSource,
  name: string,
  signal: AbortSignal,
): Promise<Result<readonly FoundFood[]>> {
  const query = new URLSearchParams({ query: name, dataType: DATA_TYPES, pageSize: `${MOST_FOODS}` })
  const asked = await source.get(`/foods/search?${query}`, replySchema, signal)
  return asked.ok ? { ok: true, value: asked.value.foods.slice(0, MOST_FOODS).map(foundFood) } : asked
}

function foundFood({ fdcId, description, foodNutrients }: z.infer<typeof foodSchema>): FoundFood {
  const per100g = NUTRIENTS.flatMap(([nutrient, ids]) => {
    const value = ids
      .map((id) => foodNutrients.find(({ nutrientId }) => nutrientId === id)?.value)
      .find((each) => each !== undefined && each >= 0)
    return value === undefined ? [] : [[nutrient, value] as const]
  })
  const name = description.slice(0, 120)
  return { name, source: 'usda', id: `${fdcId}`, per100g: Object.fromEntries(per100g) }
}
