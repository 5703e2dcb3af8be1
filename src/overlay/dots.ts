import type { Row } from '../core/analysis/row.ts'
import type { NormalizedPoint, Region } from '../core/geometry/normalized.ts'
import type { Verdict } from '../core/health/verdict.ts'

/** More people than this do not fit in one dot; the card still names everyone. */
const MOST_PARTS = 4

/** One person's part of a dot. `uncertain`: the score reaches into a neighbouring band, the ring is broken. */
export type DotPart = { readonly verdict: Verdict; readonly uncertain: boolean }

/** What is drawn for one item. */
export type Dot = {
  readonly id: string
  readonly anchor: NormalizedPoint
  readonly region: Region
  /** One per person, clockwise from the top; never empty. */
  readonly parts: readonly DotPart[]
  /** Seen, but not judged yet: drawn hollow. */
  readonly provisional: boolean
  /** Seen by one look of several so far: drawn smaller and softer. */
  readonly unsettled?: boolean
}

/** Rows as dots, in the same order. Rows are provisional while what they are judged by is still loading. */
export function toDots(
  rows: readonly Row[],
  options: { readonly provisional?: boolean } = {},
): readonly Dot[] {
  return rows.map((row) => toDot(row, options.provisional ?? false))
}

function toDot(row: Row, provisional: boolean): Dot {
  const { item } = row.composed
  const parts = row.assessments
    .slice(0, MOST_PARTS)
    .map(({ verdict, uncertain }) => ({ verdict, uncertain: uncertain !== undefined }))
  return {
    id: row.id,
    anchor: item.anchor,
    region: item.region,
    parts: parts.length > 0 ? parts : [{ verdict: 'unknown', uncertain: false }],
    provisional: provisional || parts.length === 0,
    unsettled: item.standing === 'provisional',
  }
}
