import ours from '../core/nutrition/table/data/ours.txt?url&no-inline'
import unlisted from '../core/nutrition/table/data/unlisted.txt?url&no-inline'
import usda from '../core/nutrition/table/data/usda.txt?url&no-inline'
import type { FoodTable } from '../core/nutrition/table/food.ts'
import { type Pace, yieldToMain } from '../core/util/yield-to-main.ts'

let loading: Promise<FoodTable> | undefined

/** The food table: its files are fetched from where the page's scripts come from, once. Rejects where one cannot be had; the next call tries again. */
export function loadFoods(pace: Pace): Promise<FoodTable> {
  loading ??= load(pace).catch((error) => {
    loading = undefined
    throw error
  })
  return loading
}

async function load(pace: Pace): Promise<FoodTable> {
  const [{ foodTableSteps }, rows, names] = await Promise.all([
    import('../core/nutrition/table/food-table.ts'),
    Promise.all([ours, usda].map(fetchText)),
    fetchText(unlisted),
  ])
  return yieldToMain(foodTableSteps({ rows, unlisted: names }), pace)
}

async function fetchText(url: string): Promise<string> {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`The food table is not there: ${url} gave ${response.status}`)
  return response.text()
}
