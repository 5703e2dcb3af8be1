import * as z from 'zod'
import type { Refusal } from '../../config/refusal.ts'
import type { Result } from '../../core/terms/failure.ts'

/** More would be no help. */
const MOST_FIELDS_TOLD = 5
const LONGEST_FIELD = 80

/**
 * What was sent as `schema` has it, or the fields that are missing, wrong or not known here, as one would write them:
 * `people[0].allergies[1]`. A misspelt `diets` is no field to pass over: its person would be judged without them.
 */
export function readFields<T>(schema: z.core.$ZodType<T>, json: unknown): Result<T, readonly string[]> {
  const read = z.core.safeParse(schema, json)
  const paths = read.success ? passedOver(json, read.data) : read.error.issues.flatMap(pathsOf)
  if (read.success && paths.length === 0) return { ok: true, value: read.data }
  const fields = new Set(paths.map((path) => z.core.toDotPath(path).slice(0, LONGEST_FIELD)))
  return { ok: false, failure: [...fields].slice(0, MOST_FIELDS_TOLD) }
}

export function badFields(fields: readonly string[]): Refusal {
  return {
    status: 400,
    code: 'bad-fields',
    message: ({ say, list }) => say('server.refusal.badFields', { fields: list(fields) }),
  }
}

type Path = readonly PropertyKey[]

function pathsOf(issue: z.core.$ZodIssue): readonly Path[] {
  return issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path]
}

/** What was sent and is no part of what was read, however deep. */
function passedOver(sent: unknown, read: unknown, path: Path = []): readonly Path[] {
  if (typeof sent !== 'object' || sent === null) return []
  const kept = new Map(Object.entries(read ?? {}))
  return Object.entries(sent).flatMap(([key, value]) => {
    const here = [...path, Array.isArray(sent) ? Number(key) : key]
    return kept.has(key) ? passedOver(value, kept.get(key), here) : [here]
  })
}
