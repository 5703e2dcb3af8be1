import * as z from 'zod/mini'
import { rowsOfItems } from '../core/analysis/select.ts'
import { type FoodItem, namedItem } from '../core/fusion/food-item.ts'
import type { FoodTable } from '../core/nutrition/table/food.ts'
import { foodJudge } from '../lenses/food/judge.ts'
import { toJudgedRows } from '../report/judged-rows.ts'
import { verdictsInWords } from '../report/verdicts-in-words.ts'
import { HEAVIEST, nameSchema } from '../wire/detection.ts'
import type { JudgedRow } from '../wire/judged-row.ts'
import type { Words } from './load-words.ts'
import { expectTable, expectWords } from './loaded.ts'
import { type Person, profilesOf } from './people.ts'
import { readAll, readAs } from './unusable-input.ts'

/** A food by its name, in any language of the table. Without grams it is judged in a usual serving. */
export type NamedFood = string | { readonly name: string; readonly grams?: number }

const NO_PHOTOS = { photos: [] }

const listSchema = z.array(z.unknown())

const namedSchema = z.object({
  name: nameSchema.check(z.trim(), z.minLength(1)),
  grams: z.optional(z.number().check(z.positive(), z.maximum(HEAVIEST))),
})

/**
 * Judges foods for people by the rules: one row a food in the order given, in it one verdict a person in theirs. Foods are
 * names, or the items that `fuse` made of detections. The rows are those of a report (`dishlight/report`). The same input
 * gives the same rows; nothing is fetched, kept or logged. With `words` (`loadWords`) each verdict, reason and alert has a
 * sentence beside its ids, `text`. Throws `UnusableInput` for a food or person it does not understand.
 *
 * A name that is not in the table is still judged: its verdict is `unknown`, and an allergy's alert stays open.
 */
export function judge(
  foods: readonly (NamedFood | FoodItem)[],
  people: readonly Person[],
  table: FoodTable,
  words?: Words,
): readonly JudgedRow[] {
  const given = readAs(listSchema, foods, 'foods') as typeof foods
  expectTable(table)
  expectWords(words)
  const items = given.map((food, at) => (isItem(food) ? food : itemNamed(food, at)))
  const rows = rowsOfItems(items, profilesOf(people), table, foodJudge)
  return toJudgedRows(rows, NO_PHOTOS, words && ((row) => verdictsInWords(words, row)))
}

function isItem(food: NamedFood | FoodItem): food is FoodItem {
  return typeof food === 'object' && food !== null && 'anchor' in food
}

function itemNamed(food: NamedFood, at: number): FoodItem {
  const given = typeof food === 'string' ? { name: food } : food
  const { name, grams } = readAll(namedSchema, given, `foods[${at}]`)
  return { ...namedItem(name, grams), id: `food-${at + 1}` }
}
