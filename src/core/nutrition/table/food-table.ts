import { inSlices } from '../../util/in-slices.ts'
import { type ExactNames, exactNameSteps, withForeignNameSteps } from '../match/exact-names.ts'
import { type ForeignWords, foreignWordSteps } from '../match/foreign-words.ts'
import { indexSteps } from '../match/match-index.ts'
import { matchForeign, matchLabel } from '../match/match-label.ts'
import { readName } from '../match/read-name.ts'
import type { FoodMatch, FoodTable, NameReading } from './food.ts'
import { type FoodRow, readFood } from './notation.ts'

/** The files of the table, as they stand in `data/`: rows in the notation of `notation.ts`, and names of foods without a row. */
export type FoodTexts = {
  readonly everyday: string
  readonly further: readonly string[]
  readonly unlisted: string
}

/** Rows read in one step: about two milliseconds. */
const ROWS_A_STEP = 50

/** A food table that can learn the names of other languages. Until then these are words it does not know, which raise alerts. */
export type GrowingTable = FoodTable & {
  /** The same table with the names in the text of `names.txt`, in steps of a few milliseconds. */
  readonly inLanguages: (names: string) => Generator<void, FoodTable>
}

/**
 * The foods with their figures, and the matcher over their names. In steps of a few milliseconds, for a page that must stay
 * responsive meanwhile. Source: our own rows and those of USDA FNDDS 2021–2023 and SR28, written by `scripts/foods`.
 */
export function* foodTableSteps(texts: FoodTexts): Generator<void, GrowingTable> {
  const everyday = yield* rowsOf(texts.everyday)
  const rows = [...everyday]
  for (const text of texts.further) rows.push(...(yield* rowsOf(text)))
  const known = linesOf(texts.unlisted)
  const index = yield* indexSteps(rows, known)
  const foods = rows.map(({ food }) => food)
  const common = everyday.map(({ food }) => food)
  const tableOf = (names: ExactNames, foreign?: ForeignWords): FoodTable => {
    const read = remembering(names, foreign)
    const match = rememberingMatches((label, category) => {
      const named = foreign ? matchForeign(read(label, false), category) : []
      return named.length > 0 ? named : matchLabel(index, label, category)
    })
    return { foods, everyday: common, match, read }
  }
  const names = yield* exactNameSteps(rows, known)
  const inLanguages: GrowingTable['inLanguages'] = function* (text) {
    const foreign = yield* foreignWordSteps(text)
    return tableOf(yield* withForeignNameSteps(names, foods, foreign), foreign)
  }
  return { ...tableOf(names), inLanguages }
}

function* rowsOf(text: string): Generator<void, readonly FoodRow[]> {
  const rows: FoodRow[] = []
  yield* inSlices(linesOf(text), ROWS_A_STEP, (line) => rows.push(readFood(line)))
  return rows
}

function linesOf(text: string): readonly string[] {
  return text.split('\n').filter((line) => line !== '')
}

/** The same names come again and again, so this many readings and matches are kept. */
const MOST_REMEMBERED = 5000

function remembering(names: ExactNames, foreign?: ForeignWords): FoodTable['read'] {
  const known = [new Map<string, NameReading>(), new Map<string, NameReading>()] as const
  return (name, onMenu) => {
    const remembered = known[onMenu ? 1 : 0]
    const reading = remembered.get(name) ?? readName(names, name, onMenu, foreign)
    if (remembered.size >= MOST_REMEMBERED) remembered.clear()
    remembered.set(name, reading)
    return reading
  }
}

/** While a look comes in, all names found so far are matched again for every item that is new. */
function rememberingMatches(match: FoodTable['match']): FoodTable['match'] {
  const known = new Map<string, readonly FoodMatch[]>()
  return (label, category) => {
    const key = `${category ?? ''}:${label}`
    const matches = known.get(key) ?? match(label, category)
    if (known.size >= MOST_REMEMBERED) known.clear()
    known.set(key, matches)
    return matches
  }
}
