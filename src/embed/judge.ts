import type { Analysis } from '../core/analysis/document.ts'
import type { Row } from '../core/analysis/row.ts'
import { select } from '../core/analysis/select.ts'
import type { HealthProfile } from '../core/health/profile.ts'
import type { FoodTable } from '../core/nutrition/table/food.ts'
import { foodTableSteps } from '../core/nutrition/table/food-table.ts'
import { yieldToMain } from '../core/util/yield-to-main.ts'
import { PACE } from '../viewer/pace.ts'

export type Judge = {
  readonly rows: (analysis: Analysis, people: readonly HealthProfile[]) => readonly Row[]
  readonly foods: FoodTable
}

let building: Promise<FoodTable> | undefined

/** The engine with its food table: a chunk of its own, loaded while the report is fetched. */
export async function judge(): Promise<Judge> {
  building ??= yieldToMain(foodTableSteps(), PACE)
  const foods = await building
  return { rows: (analysis, people) => select(analysis, people, foods), foods }
}
