import type { Row } from '../../core/analysis/row.ts'
import { appearanceIn } from '../../core/fusion/food-item.ts'
import type { Assessment, Dot } from '../../core/health/assessment.ts'
import { shownScore } from '../../core/health/verdict/verdict.ts'
import type { Estimate } from '../../core/terms/estimate.ts'
import type { PhotoId } from '../../core/terms/ids.ts'
import { groupBy } from '../../core/util/group-by.ts'

export const LIST_SORTS = ['best', 'attention', 'name', 'place'] as const
export type ListSort = (typeof LIST_SORTS)[number]

/** Rows under one heading, in the order they are read. */
export type RowGroup = { readonly heading?: string | undefined; readonly rows: readonly Row[] }

/** What needs attention comes first. Of what looks alike, so does what is to be asked about. */
const ATTENTION: readonly Dot[] = [
  'avoid',
  'ask-first',
  'not-recommended',
  'unknown',
  'in-moderation',
  'recommended',
]

const BEST_FIRST = [...ATTENTION].reverse()

/** What is shown: rows with one of these dots, all where none is chosen; and of those, where `asks`, what is to be asked about. */
export type ListFilter = { readonly dots: ReadonlySet<Dot>; readonly asks: boolean }

export const UNFILTERED: ListFilter = { dots: new Set(), asks: false }

/** Items whose middles differ in height by less than this share of the photo lie in one line. */
const LINE_HEIGHT = 0.08

/**
 * The list's order: what suits everybody best first, or what suits them least, by name, or as the photo is read. `photos`: where there
 * are several, all of them in their order; they are read one after the other, a menu as it reads on.
 */
export function arrangeRows(
  rows: readonly Row[],
  sort: ListSort,
  filter: ListFilter = UNFILTERED,
  photos: readonly PhotoId[] = [],
): readonly RowGroup[] {
  const kept = rows.filter((row) => isKept(row, filter))
  if (sort !== 'place') return [{ rows: [...kept].sort(ORDERS[sort]) }]
  if (kept.some((row) => row.composed.item.menu?.section)) return bySection(kept)
  return [{ rows: photos.length > 1 ? photoByPhoto(kept, photos) : readingOrder(kept) }]
}

/** Whether a narrowed list shows the row. */
export function isKept(row: Row, { dots, asks }: ListFilter): boolean {
  return (dots.size === 0 || dots.has(gravest(row.assessments))) && (!asks || isAsked(row))
}

/** The dot that matters most among the people at the table. */
export function gravest(assessments: Row['assessments']): Dot {
  return ATTENTION.find((dot) => assessments.some((one) => one.dot === dot)) ?? 'unknown'
}

/** Whether anybody at the table has to ask about it: some part of its dot has the badge. */
function isAsked(row: Row): boolean {
  return row.assessments.some(({ advice }) => advice === 'ask')
}

/** How many rows a filter would show: one for each dot that there is, and for what is to be asked about. */
export type ListCounts = {
  readonly dots: readonly { readonly dot: Dot; readonly count: number }[]
  readonly asks: number
}

export function listCounts(rows: readonly Row[]): ListCounts {
  const dots = BEST_FIRST.map((dot) => ({
    dot,
    count: rows.filter((row) => gravest(row.assessments) === dot).length,
  }))
  return { dots: dots.filter(({ count }) => count > 0), asks: rows.filter(isAsked).length }
}

/** The score a row shows and is sorted by: none beside what is to be avoided. */
export function listedScore(assessment: Assessment): Estimate | null {
  return assessment.dot === 'avoid' ? null : shownScore(assessment)
}

const byName = (a: Row, b: Row) => a.name.localeCompare(b.name) || (a.id < b.id ? -1 : 1)

const byStanding = (a: Row, b: Row) =>
  BEST_FIRST.indexOf(gravest(a.assessments)) - BEST_FIRST.indexOf(gravest(b.assessments)) ||
  Number(isAsked(a)) - Number(isAsked(b)) ||
  lowestScore(b) - lowestScore(a)

const ORDERS: Readonly<Record<Exclude<ListSort, 'place'>, (a: Row, b: Row) => number>> = {
  best: (a, b) => byStanding(a, b) || byName(a, b),
  attention: (a, b) => byStanding(b, a) || byName(a, b),
  name: byName,
}

/** Hidden scores sort below every shown one. */
function lowestScore(row: Row): number {
  return Math.min(101, ...row.assessments.map((one) => listedScore(one)?.likely ?? -1))
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
