import { memoised } from '../util/memoised.ts'
import type { Row } from './row.ts'

/** More people than these are rarely at one table; their rows are only worked out again. */
const KEPT = 8

/** The same rows, judged for one person alone: the one at `index` among the profiles they were selected for. */
export const rowsOfPerson = memoised(
  (rows: readonly Row[], index: number): readonly Row[] =>
    rows.map((row) => ({ ...row, assessments: row.assessments.slice(index, index + 1) })),
  { kept: KEPT },
)
