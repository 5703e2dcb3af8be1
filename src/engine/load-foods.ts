import type { FoodTable } from '../core/nutrition/table/food.ts'
import { loadForeignNames } from '../food-data/packaged.ts'

/** Lets input, drawing and others' requests have their turn. */
const PACE = {
  now: () => performance.now(),
  pause: () => new Promise<void>((resume) => setTimeout(resume)),
}

/**
 * The food table, with the names of all its languages. Some 550 kB to fetch (gzip), built once in slices of 10 ms. Rejects where a part of
 * it cannot be fetched; the next call tries again.
 */
export function loadFoods(): Promise<FoodTable> {
  return loadForeignNames(PACE)
}
