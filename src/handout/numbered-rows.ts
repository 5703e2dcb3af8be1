import type { Row } from '../core/analysis/row.ts'
import type { Assessment, Dot } from '../core/health/assessment.ts'
import type { HealthProfile } from '../core/health/profile.ts'

/** A row under the number it has on the photo and in the list. */
export type NumberedRow = { readonly number: number; readonly row: Row }

/** Rows that are told to do the same with. */
export type NumberedGroup = { readonly dot: Dot; readonly rows: readonly NumberedRow[] }

/** What to choose comes first, what must not be eaten after what is better left, and what nobody knows last. */
export const GROUP_ORDER: readonly Dot[] = [
  'recommended',
  'in-moderation',
  'not-recommended',
  'ask-first',
  'avoid',
  'unknown',
]
/** The further on, the graver: what is not known says less than that something is no good. */
const GRAVITY: readonly Dot[] = [
  'recommended',
  'in-moderation',
  'unknown',
  'not-recommended',
  'ask-first',
  'avoid',
]

/** The rows as they are for these people alone, in their order. */
export function rowsFor(rows: readonly Row[], people: readonly HealthProfile[]): readonly Row[] {
  const ids = new Set(people.map(({ id }) => id))
  return rows.map((row) => ({
    ...row,
    assessments: row.assessments.filter(({ profileId }) => ids.has(profileId)),
  }))
}

/** All rows by what to do with them, numbered from 1 as they are read: the best first, then by score and name. */
export function numberedGroups(rows: readonly Row[]): readonly NumberedGroup[] {
  let number = 0
  return GROUP_ORDER.map((dot) => ({
    dot,
    rows: rows
      .filter((row) => gravestDot(row.assessments) === dot)
      .sort(bestFirst)
      .map((row) => {
        number += 1
        return { number, row }
      }),
  })).filter((group) => group.rows.length > 0)
}

/** The dot that matters most among these people. */
export function gravestDot(assessments: readonly Assessment[]): Dot {
  return assessments.reduce<Dot>(
    (gravest, { dot }) => (GRAVITY.indexOf(dot) > GRAVITY.indexOf(gravest) ? dot : gravest),
    assessments[0]?.dot ?? 'unknown',
  )
}

function bestFirst(a: Row, b: Row): number {
  return lowestScore(b) - lowestScore(a) || a.name.localeCompare(b.name) || (a.id < b.id ? -1 : 1)
}

function lowestScore({ assessments }: Row): number {
  return Math.min(101, ...assessments.map(({ score }) => score?.likely ?? -1))
}
