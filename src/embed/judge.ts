import type { Analysis } from '../core/analysis/analysis.ts'
import type { Row } from '../core/analysis/row.ts'
import { select } from '../core/analysis/select.ts'
import type { HealthProfile } from '../core/health/profile.ts'
import { foodTable } from '../core/nutrition/food-table.ts'

export type Judge = (analysis: Analysis, people: readonly HealthProfile[]) => readonly Row[]

/** The engine with its food table: a chunk of its own, loaded while the report is fetched. */
export function judge(): Judge {
  const foods = foodTable()
  return (analysis, people) => select(analysis, people, foods)
}
