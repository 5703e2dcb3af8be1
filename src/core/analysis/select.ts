import type { FoodItem } from '../fusion/food-item.ts'
import type { Assessment } from '../health/assessment.ts'
import type { HealthProfile } from '../health/profile.ts'
import type { ComposedItem } from '../nutrition/figures/composed-item.ts'
import type { FoodTable } from '../nutrition/table/food.ts'
import { memoised, remembered } from '../util/memoised.ts'
import type { Analysis } from './document.ts'
import { itemsOf } from './items.ts'
import type { Judge } from './judge.ts'
import type { Row } from './row.ts'

/** How many points apart the model's and the engine's scores must be to be flagged. */
const OPINION_DIFFERS = 25

/**
 * Everything there is to show, in the order it was first seen: fuse, then let the lens's judge compose and assess, once per
 * profile. Each step remembers what it made: a change of profile only assesses again, and an item that is as it was keeps
 * its row.
 */
export function select(
  analysis: Analysis,
  profiles: readonly HealthProfile[],
  foods: FoodTable,
  judge: Judge,
): readonly Row[] {
  return rowsOfItems(itemsOf(analysis, foods), profiles, foods, judge)
}

/** The same, one row a step, for `yieldToMain`. */
export function* selectSteps(
  analysis: Analysis,
  profiles: readonly HealthProfile[],
  foods: FoodTable,
  judge: Judge,
): Generator<undefined, readonly Row[]> {
  const toRow = rowMaker(profiles, foods, judge)
  for (const item of itemsOf(analysis, foods)) {
    toRow(item)
    yield
  }
  return select(analysis, profiles, foods, judge)
}

/** The same for items that are there already. */
export const rowsOfItems = memoised(
  (items: readonly FoodItem[], profiles: readonly HealthProfile[], foods: FoodTable, judge: Judge) =>
    items.map(rowMaker(profiles, foods, judge)),
)

const rowMaker = memoised((profiles: readonly HealthProfile[], foods: FoodTable, judge: Judge) =>
  remembered(
    (item: FoodItem) => rowOf(composer(foods, judge)(item), profiles, judge),
    new WeakMap<FoodItem, Row>(),
  ),
)

const composer = memoised((foods: FoodTable, { compose }: Judge) =>
  remembered((item: FoodItem) => compose(item, foods), new WeakMap<FoodItem, ComposedItem>()),
)

function rowOf(composed: ComposedItem, profiles: readonly HealthProfile[], { assess }: Judge): Row {
  const assessments = profiles.map((profile) => assess(composed, profile))
  const { id, label, opinion } = composed.item
  const row = { id, name: label.charAt(0).toUpperCase() + label.slice(1), composed, assessments }
  return opinion ? { ...row, opinion: { ...opinion, differs: differs(opinion.score, assessments) } } : row
}

function differs(score: number, assessments: readonly Assessment[]): boolean {
  return assessments.some(
    (one) => one.score && one.verdict !== 'unknown' && Math.abs(one.score.likely - score) > OPINION_DIFFERS,
  )
}
