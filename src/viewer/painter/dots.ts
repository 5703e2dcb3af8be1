import type { Row } from '../../core/analysis/row.ts'
import { appearanceIn } from '../../core/fusion/food-item.ts'
import {
  type NormalizedBox,
  type NormalizedPoint,
  normalizedPoint,
  type Region,
} from '../../core/geometry/normalized.ts'
import type { Assessment, Dot } from '../../core/health/assessment.ts'
import type { PhotoId } from '../../core/terms/ids.ts'
import { gravest, isKept, type ListFilter, listedScore, UNFILTERED } from '../list/arrange-rows.ts'

/** More people than this do not fit in one dot: its last part stands for all the others. The card names everyone. */
const MOST_PARTS = 4

/** One person's part of a row's dot. */
export type DotPart = {
  readonly dot: Dot
  /** Something is to be asked about: the colour stays, and a badge is added. */
  readonly asks: boolean
  /** 0–100; absent where none may be shown. */
  readonly score?: number | undefined
  /** The score reaches into a neighbouring band: the ring is broken. */
  readonly uncertain: boolean
}

/** What is drawn for one row. */
export type RowDot = {
  readonly id: string
  readonly anchor: NormalizedPoint
  readonly region: Region
  /** A menu's line that nobody put elsewhere: the dot stands beside these words. */
  readonly words?: NormalizedBox | undefined
  /** The words on a pack that it was named by: the dot stands on any side of them. */
  readonly printed?: NormalizedBox | undefined
  /** How far a menu's words go down for each pixel to the right. */
  readonly slant?: number | undefined
  /** How many letters these words are: the name, and what stands below it. */
  readonly letters?: { readonly name: number; readonly below: number } | undefined
  /** One per person, clockwise from the top; never empty. */
  readonly parts: readonly DotPart[]
  /** Judged for nobody yet: drawn hollow. */
  readonly unjudged: boolean
  /** Seen by one look of several so far: drawn smaller and softer. */
  readonly provisional: boolean
  /** Not among what the list is narrowed to: drawn hollow. */
  readonly dimmed?: boolean
}

const NOT_JUDGED: DotPart = { dot: 'unknown', asks: false, uncertain: false }

/**
 * Rows as dots, in the same order. A dot bears its row's id, whichever photo it is drawn on. Given a photo, only what is in
 * it has a dot, at its place there. What a list narrowed by `filter` leaves out is dimmed.
 */
export function toDots(
  rows: readonly Row[],
  photo?: PhotoId,
  filter: ListFilter = UNFILTERED,
): readonly RowDot[] {
  return rows.flatMap((row) => {
    const { id, assessments } = row
    const { item, amount } = row.composed
    const place = photo === undefined ? item : appearanceIn(item, photo)
    if (!place) return []
    const { anchor, region, printed } = place
    // A line may come without a section or a price, but then its amount is a menu's.
    const isListed = item.menu !== undefined || amount.basis === 'menu'
    const isLine = isListed && item.corrected.point === undefined
    const words = isLine && region.kind === 'box' ? region.box : undefined
    const letters = words && { name: item.label.length, below: item.menu?.description?.length ?? 0 }
    const parts = partsOf(assessments)
    const unjudged = parts.length === 0
    if (unjudged) parts.push(NOT_JUDGED)
    const provisional = item.standing === 'provisional'
    const dimmed = isKept(row, filter) ? {} : { dimmed: true }
    return [{ id, anchor, region, words, printed, letters, parts, unjudged, provisional, ...dimmed }]
  })
}

/** A dot as it stands in a legend: it is nobody's, and nowhere. */
export function plainDot(dot: Dot): RowDot {
  return {
    id: dot,
    anchor: normalizedPoint(0.5, 0.5),
    region: { kind: 'whole-photo' },
    parts: [{ dot, asks: false, uncertain: false }],
    unjudged: false,
    provisional: false,
  }
}

function partsOf(assessments: readonly Assessment[]): DotPart[] {
  if (assessments.length <= MOST_PARTS) return assessments.map(partOf)
  const others = assessments.slice(MOST_PARTS - 1)
  const dot = gravest(others)
  // Nobody's colour or question is left out because there is no room for it.
  const asks = others.some(({ advice }) => advice === 'ask')
  const theirs = { dot, asks, uncertain: false }
  return [...assessments.slice(0, MOST_PARTS - 1).map(partOf), theirs]
}

/** How an assessment is drawn, in a dot as in a mark beside words. A ring is broken only around the verdict it doubts. */
export function partOf(assessment: Assessment): DotPart {
  const { dot, advice, verdict, uncertain } = assessment
  const score = listedScore(assessment)?.likely
  return {
    dot,
    asks: advice === 'ask',
    uncertain: uncertain !== undefined && dot === verdict,
    ...(score !== undefined && { score: Math.round(score) }),
  }
}
