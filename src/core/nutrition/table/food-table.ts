import { indexSteps } from '../match/match-index.ts'
import { matchLabel } from '../match/match-label.ts'
import type { FoodTable } from './food.ts'
import { type FoodRow, readFood } from './notation.ts'

/** The files of the table, as they stand in `data/`: rows in the notation of `notation.ts`, and names of foods without a row. */
export type FoodTexts = { readonly rows: readonly string[]; readonly unlisted: string }

/** Rows read in one step: about a millisecond. */
const ROWS_A_STEP = 50

/**
 * The foods with their figures, and the matcher over their names. In steps of a few milliseconds, for a page that must stay
 * responsive meanwhile. Source: our own rows and those of USDA FNDDS 2021–2023 and SR28, written by `scripts/foods`.
 */
export function* foodTableSteps({ rows: texts, unlisted }: FoodTexts): Generator<void, FoodTable> {
  const rows: FoodRow[] = []
  for (const text of texts) {
    for (const line of linesOf(text)) {
      rows.push(readFood(line))
      if (rows.length % ROWS_A_STEP === 0) yield
    }
  }
  const index = yield* indexSteps(rows, linesOf(unlisted))
  return {
    foods: rows.map(({ food }) => food),
    match: (label, category) => matchLabel(index, label, category),
  }
}

function linesOf(text: string): readonly string[] {
  return text.split('\n').filter((line) => line !== '')
}
