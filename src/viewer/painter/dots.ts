import type { Row } from '../../core/analysis/row.ts'
import { appearanceIn } from '../../core/fusion/food-item.ts'
import type { NormalizedPoint, Region } from '../../core/geometry/normalized.ts'
import type { Verdict } from '../../core/health/verdict/verdict.ts'
import type { PhotoId } from '../../core/terms/ids.ts'

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
  /** Judged for nobody yet: drawn hollow. */
  readonly unjudged: boolean
  /** Seen by one look of several so far: drawn smaller and softer. */
  readonly provisional: boolean
}

/**
 * Rows as dots, in the same order. A dot bears its row's id, whichever photo it is drawn on. Given a photo, only what is in
 * it has a dot, at its place there.
 */
export function toDots(rows: readonly Row[], photo?: PhotoId): readonly Dot[] {
  return rows.flatMap(({ id, composed: { item }, assessments }) => {
    const place = photo === undefined ? item : appearanceIn(item, photo)
    if (!place) return []
    const { anchor, region } = place
    const parts = assessments
      .slice(0, MOST_PARTS)
      .map(({ verdict, uncertain }) => ({ verdict, uncertain: uncertain !== undefined }))
    const unjudged = parts.length === 0
    if (unjudged) parts.push({ verdict: 'unknown', uncertain: false })
    return [{ id, anchor, region, parts, unjudged, provisional: item.standing === 'provisional' }]
  })
}
