import * as z from 'zod'
import type { Refusal } from '../../config/refusal.ts'
import type { Result } from '../../core/terms/failure.ts'
import { groupBy } from '../../core/util/group-by.ts'
import type { Messages } from '../../messages/messages.ts'
import { passedOver } from '../../wire/passed-over.ts'

/** More would be no help. */
const MOST_FIELDS_TOLD = 5
const LONGEST_FIELD = 80

/** The fields of a request that are wrong in one way, as one would write them: `people[0].allergies[1]`. */
export type BadFields =
  | {
      readonly why: 'missing' | 'unknown' | 'unclear' | 'empty' | 'twice'
      readonly fields: readonly string[]
    }
  /** With more entries than `most`. */
  | { readonly why: 'many'; readonly fields: readonly string[]; readonly most: number }

/** To be put with an issue of a schema's own: what stands there must be there once only. */
export const GIVEN_TWICE = { why: 'twice' } as const

/** What was sent as `schema` has it, or the fields that are missing, wrong or not known here. */
export function readFields<T>(schema: z.core.$ZodType<T>, json: unknown): Result<T, readonly BadFields[]> {
  const read = z.core.safeParse(schema, json)
  if (!read.success) return { ok: false, failure: badFieldsOf(read.error.issues, json) }
  const unknown = passedOver(json, read.data)
  if (unknown.length > 0) return { ok: false, failure: [{ why: 'unknown', fields: namesOf(unknown) }] }
  return { ok: true, value: read.data }
}

/** A sentence for each way in which fields are wrong. */
export function badFields(bad: readonly BadFields[]): Refusal {
  return {
    status: 400,
    code: 'bad-fields',
    message: (messages) => bad.map((each) => sentenceOf(messages, each)).join(' '),
  }
}

function sentenceOf({ say, list }: Messages, bad: BadFields): string {
  const fields = list(bad.fields)
  return bad.why === 'many'
    ? say('server.refusal.tooManyEntries', { fields, most: bad.most })
    : say('server.refusal.badFields', { why: bad.why, fields })
}

type Path = readonly PropertyKey[]

function badFieldsOf(issues: readonly z.core.$ZodIssue[], json: unknown): readonly BadFields[] {
  const told = issues.slice(0, MOST_FIELDS_TOLD)
  return [...groupBy(told, (issue) => whyOf(issue, json))].map(([why, alike]) => {
    const fields = namesOf(alike.flatMap(pathsOf))
    return typeof why === 'number' ? { why: 'many', fields, most: why } : { why, fields }
  })
}

/** A number: more entries than that. */
function whyOf(issue: z.core.$ZodIssue, json: unknown): Exclude<BadFields['why'], 'many'> | number {
  switch (issue.code) {
    case 'unrecognized_keys':
      return 'unknown'
    case 'too_small':
      return issue.origin === 'array' ? 'empty' : 'unclear'
    case 'too_big':
      return issue.origin === 'array' ? Number(issue.maximum) : 'unclear'
    case 'custom':
      return issue.params?.why === GIVEN_TWICE.why ? 'twice' : 'unclear'
    default:
      return at(json, issue.path) === undefined ? 'missing' : 'unclear'
  }
}

function at(json: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key],
    json,
  )
}

function pathsOf(issue: z.core.$ZodIssue): readonly Path[] {
  return issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path]
}

function namesOf(paths: readonly Path[]): readonly string[] {
  const names = new Set(paths.map((path) => z.core.toDotPath(path).slice(0, LONGEST_FIELD)))
  return [...names].slice(0, MOST_FIELDS_TOLD)
}
