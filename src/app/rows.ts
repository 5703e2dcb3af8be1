import type { Row } from '../core/analysis/row.ts'
import { select } from '../core/analysis/select.ts'
import type { AppState } from './state.ts'

const NONE: readonly Row[] = []

/** What there is to show, derived anew from sightings, edits, people and food table; the same input gives the same array. */
export function rowsOf({ analysis, people, foods, judge }: AppState): readonly Row[] {
  return analysis && foods && judge ? select(analysis, people, foods, judge) : NONE
}
