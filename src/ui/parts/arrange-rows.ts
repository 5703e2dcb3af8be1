import type { Row } from '../../core/analysis/row.ts'
import type { Assessment } from '../../core/health/assessment.ts'
import { VERDICTS, type Verdict } from '../../core/health/verdict.ts'
import type { ListSort } from '../../wording/en/parts.ts'
import { showsScore } from './score-ring.tsx'

/** Rows under one heading, in the order they are read. */
export type RowGroup = { readonly heading?: string; readonly rows: readonly Row[] }

/** What needs attention comes first. */
const SEVERITY: readonly Verdict[] = ['avoid', 'not-recommended', 'unknown', 'in-moderation', 'recommended']

/** Items whose middles differ in height by less than this share of the photo lie in one line. */
const LINE_HEIGHT = 0.08

/** The list's order: by the gravest verdict of any person, by score, by name, or as the photo is read. */
export function arrangeRows(
  rows: readonly Row[],
  sort: ListSort,
  shown?: ReadonlySet<Verdict>,
): readonly RowGroup[] {
  const kept = shown && shown.size > 0 ? rows.filter((row) => shown.has(gravest(row))) : rows
  if (sort !== 'place') return [{ rows: [...kept].sort(ORDERS[sort]) }]
  return kept.some((row) => row.composed.item.menu?.section)
    ? bySection(kept)
    : [{ rows: readingOrder(kept) }]
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

/** Line by line from the top, each from the left. */
function readingOrder(rows: readonly Row[]): readonly Row[] {
  const place = (row: Row) => row.composed.item.anchor
  const lines: Row[][] = []
  for (const row of [...rows].sort((a, b) => place(a).y - place(b).y)) {
    const line = lines.at(-1)
    const [first] = line ?? []
    if (line && first && place(row).y - place(first).y < LINE_HEIGHT) line.push(row)
    else lines.push([row])
  }
  return lines.flatMap((line) => line.sort((a, b) => place(a).x - place(b).x))
}
