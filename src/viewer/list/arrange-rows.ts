import type { Row } from '../../core/analysis/row.ts'
import { appearanceIn } from '../../core/fusion/food-item.ts'
import type { NormalizedPoint } from '../../core/geometry/normalized.ts'
import type { Assessment } from '../../core/health/assessment.ts'
import { VERDICTS, type Verdict } from '../../core/health/verdict/verdict.ts'
import type { PhotoId } from '../../core/terms/ids.ts'
import { showsScore } from '../score-ring.tsx'

export const LIST_SORTS = ['verdict', 'score', 'name', 'place'] as const
export type ListSort = (typeof LIST_SORTS)[number]

/** Rows under one heading, in the order they are read. */
export type RowGroup = { readonly heading?: string; readonly rows: readonly Row[] }

/** What needs attention comes first. */
const SEVERITY: readonly Verdict[] = ['avoid', 'not-recommended', 'unknown', 'in-moderation', 'recommended']

/** Items whose middles differ in height by less than this share of the photo lie in one line. */
const LINE_HEIGHT = 0.08

/**
 * The list's order: by the gravest verdict of any person, by score, by name, or as the photo is read. `photos`: where there
 * are several, all of them in their order; they are read one after the other, a menu as it reads on.
 */
export function arrangeRows(
  rows: readonly Row[],
  sort: ListSort,
  shown?: ReadonlySet<Verdict>,
  photos: readonly PhotoId[] = [],
): readonly RowGroup[] {
  const kept = shown && shown.size > 0 ? rows.filter((row) => shown.has(gravest(row))) : rows
  if (sort !== 'place') return [{ rows: [...kept].sort(ORDERS[sort]) }]
  if (kept.some((row) => row.composed.item.menu?.section)) return bySection(kept)
  return [{ rows: photos.length > 1 ? photoByPhoto(kept, photos) : readingOrder(kept) }]
}

/** The verdict that matters most among the people at the table. */
export function gravest(row: Row): Verdict {
  return SEVERITY.find((verdict) => row.assessments.some((one) => one.verdict === verdict)) ?? 'unknown'
}

/** How many items there are of each verdict, in the order of the legend, without empty ones. */
export function verdictCounts(rows: readonly Row[]): readonly { verdict: Verdict; count: number }[] {
  return VERDICTS.map((verdict) => ({
    verdict,
    count: rows.filter((row) => gravest(row) === verdict).length,
  })).filter(({ count }) => count > 0)
}

const byName = (a: Row, b: Row) => a.name.localeCompare(b.name) || (a.id < b.id ? -1 : 1)

const ORDERS: Readonly<Record<Exclude<ListSort, 'place'>, (a: Row, b: Row) => number>> = {
  verdict: (a, b) =>
    SEVERITY.indexOf(gravest(a)) - SEVERITY.indexOf(gravest(b)) ||
    lowestScore(a) - lowestScore(b) ||
    byName(a, b),
  score: (a, b) => lowestScore(b) - lowestScore(a) || byName(a, b),
  name: byName,
}

/** Hidden scores sort below every shown one. */
function lowestScore(row: Row): number {
  const scores = row.assessments.map((one: Assessment) => (showsScore(one) ? one.score.likely : -1))
  return Math.min(101, ...scores)
}

/** Sections in the order they were read, each with its items in theirs. */
function bySection(rows: readonly Row[]): readonly RowGroup[] {
  const sections = new Map<string | undefined, Row[]>()
  for (const row of rows) {
    const section = row.composed.item.menu?.section
    const members = sections.get(section)
    if (members) members.push(row)
    else sections.set(section, [row])
  }
  return [...sections].map(([heading, members]) =>
    heading === undefined ? { rows: members } : { heading, rows: members },
  )
}

/** Each in the first photo that shows it; a menu's lines as they are given, since they read on from photo to photo. */
function photoByPhoto(rows: readonly Row[], photos: readonly PhotoId[]): readonly Row[] {
  const lines = rows.filter(isLine)
  const left = new Set(rows.filter((row) => !isLine(row)))
  const things = photos.flatMap((photo) => {
    const places = new Map<Row, NormalizedPoint>()
    for (const row of left) {
      const here = appearanceIn(row.composed.item, photo)
      if (here) places.set(row, here.anchor)
    }
    for (const row of places.keys()) left.delete(row)
    return readingOrder([...places.keys()], (row) => places.get(row) ?? anchorOf(row))
  })
  return [...lines, ...things, ...left]
}

function isLine(row: Row): boolean {
  return row.composed.item.menu !== undefined
}

function anchorOf(row: Row): NormalizedPoint {
  return row.composed.item.anchor
}

/** Line by line from the top, each from the left. */
function readingOrder(rows: readonly Row[], place = anchorOf): readonly Row[] {
  const lines: Row[][] = []
  for (const row of [...rows].sort((a, b) => place(a).y - place(b).y)) {
    const line = lines.at(-1)
    const [first] = line ?? []
    if (line && first && place(row).y - place(first).y < LINE_HEIGHT) line.push(row)
    else lines.push([row])
  }
  return lines.flatMap((line) => line.sort((a, b) => place(a).x - place(b).x))
}
