import { type Plates, platesOf } from '../core/analysis/plates.ts'
import type { Row } from '../core/analysis/row.ts'
import { select } from '../core/analysis/select.ts'
import { withoutEnergy } from '../core/analysis/without-energy.ts'
import { memoised } from '../core/util/memoised.ts'
import type { AppState } from './state.ts'

const NONE: readonly Row[] = []

/** What there is to show, derived from sightings, edits, people and food table. The same input gives the same array. */
export function rowsOf({ analysis, people, foods, judge, settings }: AppState): readonly Row[] {
  if (!analysis || !foods || !judge) return NONE
  const rows = select(analysis, people, foods, judge)
  return settings.hideCalories ? withoutEnergy(rows) : rows
}

const platesOnce = memoised(platesOf)
const NO_EDITS: readonly never[] = []

/** What the person put on their plates. The same edits and rows give the same object. */
export function shownPlates(state: AppState): Plates {
  return platesOnce(state.analysis?.edits ?? NO_EDITS, rowsOf(state))
}
