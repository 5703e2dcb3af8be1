import { type ExactNames, exactNameSteps } from '../match/exact-names.ts'
import { indexSteps } from '../match/match-index.ts'
import { matchLabel } from '../match/match-label.ts'
import { readName } from '../match/read-name.ts'
import type { FoodTable, NameReading } from './food.ts'
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
  const known = linesOf(unlisted)
  const index = yield* indexSteps(rows, known)
  const names = yield* exactNameSteps(rows, known)
  return {
    foods: rows.map(({ food }) => food),
    match: (label, category) => matchLabel(index, label, category),
    read: remembering(names),
  }
}

function linesOf(text: string): readonly string[] {
  return text.split('\n').filter((line) => line !== '')
}

/** The same names come again and again, so this many readings are kept. */
const MOST_REMEMBERED = 5000

function remembering(names: ExactNames): FoodTable['read'] {
  const known = [new Map<string, NameReading>(), new Map<string, NameReading>()] as const
  return (name, onMenu) => {
    const remembered = known[onMenu ? 1 : 0]
    const reading = remembered.get(name) ?? readName(names, name, onMenu)
    if (remembered.size >= MOST_REMEMBERED) remembered.clear()
    remembered.set(name, reading)
    return reading
  }
}
