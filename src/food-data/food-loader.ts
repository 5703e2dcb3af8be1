import type { FoodTable } from '../core/nutrition/table/food.ts'
import type { GrowingTable } from '../core/nutrition/table/food-table.ts'
import { type Pace, yieldToMain } from '../core/util/yield-to-main.ts'

/** The files of the table, each got when it is asked for. */
type Texts = {
  readonly everyday: () => Promise<string>
  readonly further: readonly (() => Promise<string>)[]
  readonly unlisted: () => Promise<string>
  readonly names: () => Promise<string>
}

/** Builds the food table from its files, once. */
export function foodLoader({ everyday, further, unlisted, names }: Texts) {
  async function load(pace: Pace): Promise<GrowingTable> {
    const [{ foodTableSteps }, { readySteps }, common, rows, known] = await Promise.all([
      import('../core/nutrition/table/food-table.ts'),
      import('../core/nutrition/figures/ready-steps.ts'),
      everyday(),
      Promise.all(further.map((text) => text())),
      unlisted(),
    ])
    const table = await yieldToMain(
      foodTableSteps({ everyday: common, further: rows, unlisted: known }),
      pace,
    )
    await yieldToMain(readySteps(table), pace)
    return table
  }

  /** The food table. Rejects where a file cannot be had; the next call tries again. */
  const loadFoods = once(load)

  /** The same table with the names of other languages, got once they are wanted. Rejects where they cannot be had. */
  const loadForeignNames = once(async (pace): Promise<FoodTable> => {
    const [table, text] = await Promise.all([loadFoods(pace), names()])
    return yieldToMain(table.inLanguages(text), pace)
  })

  return { loadFoods, loadForeignNames }
}

function once<T>(load: (pace: Pace) => Promise<T>): (pace: Pace) => Promise<T> {
  let loading: Promise<T> | undefined
  return (pace) => {
    loading ??= load(pace).catch((error) => {
      loading = undefined
      throw error
    })
    return loading
  }
}
