import type { Row } from '../../core/analysis/row.ts'
import { appearanceIn } from '../../core/fusion/food-item.ts'
import { VERDICTS, type Verdict } from '../../core/health/verdict/verdict.ts'
import type { PhotoId } from '../../core/terms/ids.ts'
import { groupBy } from '../../core/util/group-by.ts'
import { showsScore } from '../score-ring.tsx'

export const LIST_SORTS = ['verdict', 'score', 'name', 'place'] as const
export type ListSort = (typeof LIST_SORTS)[number]

/** Rows under one heading, in the order they are read. */
export type RowGroup = { readonly heading?: string | undefined; readonly rows: readonly Row[] }

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
  const scores = row.assessments.map((one) => (showsScore(one) ? one.score.likely : -1))
  return Math.min(101, ...scores)
}

/** Sections in the order they were read, each with its items in theirs. */
function bySection(rows: readonly Row[]): readonly RowGroup[] {
  const sections = groupBy(rows, (row) => row.composed.item.menu?.section)
  return [...sections].map(([heading, members]) => ({ heading, rows: members }))
}

/** Each in the first photo that shows it; a menu's lines as they are given, since they read on from photo to photo. */
function photoByPhoto(rows: readonly Row[], photos: readonly PhotoId[]): readonly Row[] {
  const lines = rows.filter((row) => row.composed.item.menu)
  const objects = rows.filter((row) => !row.composed.item.menu)
  const first = groupBy(objects, ({ composed }) => photos.find((photo) => appearanceIn(composed.item, photo)))
  const inPhotos = photos.flatMap((photo) => readingOrder(first.get(photo) ?? [], photo))
  return [...lines, ...inPhotos, ...(first.get(undefined) ?? [])]
}

/** Line by line from the top, each from the left. */
function readingOrder(rows: readonly Row[], photo?: PhotoId): readonly Row[] {
  const placed = rows.map((row) => {
    const { item } = row.composed
    const { anchor } = (photo === undefined ? undefined : appearanceIn(item, photo)) ?? item
    return { row, at: anchor }
  })
  const lines: (typeof placed)[] = []
  for (const each of placed.sort((a, b) => a.at.y - b.at.y)) {
    const line = lines.at(-1)
    if (line?.[0] && each.at.y - line[0].at.y < LINE_HEIGHT) line.push(each)
    else lines.push([each])
  }
  return lines.flatMap((line) => line.sort((a, b) => a.at.x - b.at.x).map(({ row }) => row))
}
