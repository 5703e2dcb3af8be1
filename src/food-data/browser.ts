import everyday from '../core/nutrition/table/data/everyday.txt?url&no-inline'
import names from '../core/nutrition/table/data/names.txt?url&no-inline'
import unlisted from '../core/nutrition/table/data/unlisted.txt?url&no-inline'
import usda from '../core/nutrition/table/data/usda.txt?url&no-inline'
import world from '../core/nutrition/table/data/world.txt?url&no-inline'
import type { FoodTable } from '../core/nutrition/table/food.ts'
import type { GrowingTable } from '../core/nutrition/table/food-table.ts'
import { type Pace, yieldToMain } from '../core/util/yield-to-main.ts'

/** How an address begins that holds the file itself, packed: where a page carries its own food table. */
const PACKED = 'data:application/gzip;'

let loading: Promise<GrowingTable> | undefined
let naming: Promise<FoodTable> | undefined

/** The food table: its files are fetched from where the page's scripts come from, once. Rejects where one cannot be had; the next call tries again. */
export function loadFoods(pace: Pace): Promise<GrowingTable> {
  loading ??= load(pace).catch((error) => {
    loading = undefined
    throw error
  })
  return loading
}

/** The same table with the names of other languages, fetched once they are wanted. Rejects where they cannot be had. */
export function loadForeignNames(pace: Pace): Promise<FoodTable> {
  naming ??= addNames(pace).catch((error) => {
    naming = undefined
    throw error
  })
  return naming
}

async function addNames(pace: Pace): Promise<FoodTable> {
  const [table, text] = await Promise.all([loadFoods(pace), fetchText(names)])
  return yieldToMain(table.inLanguages(text), pace)
}

async function load(pace: Pace): Promise<GrowingTable> {
  const [{ foodTableSteps }, { readySteps }, common, further, unlistedNames] = await Promise.all([
    import('../core/nutrition/table/food-table.ts'),
    import('../core/nutrition/figures/ready-steps.ts'),
    fetchText(everyday),
    Promise.all([world, usda].map(fetchText)),
    fetchText(unlisted),
  ])
  const table = await yieldToMain(
    foodTableSteps({ everyday: common, further, unlisted: unlistedNames }),
    pace,
  )
  await yieldToMain(readySteps(table), pace)
  return table
}

async function fetchText(url: string): Promise<string> {
  const response = await fetch(url)
  if (!response.ok || !response.body)
    throw new Error(`The food table is not there: ${url} gave ${response.status}`)
  if (!url.startsWith(PACKED)) return response.text()
  return new Response(response.body.pipeThrough(new DecompressionStream('gzip'))).text()
}
