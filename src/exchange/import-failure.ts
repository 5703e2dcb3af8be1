import type * as z from 'zod/mini'
import type { Messages } from '../messages/messages.ts'
import { fieldOf } from '../report/field-of.ts'

/** What is wrong with a field: it is not there, not of the form it should have, names something that is not in the file, … */
export const IMPORT_PROBLEMS = ['missing', 'wrong', 'unknown', 'outside', 'too-many'] as const

/** Why a file of another program cannot be used, and the field that says so: `annotations[3].bbox`. */
export type ImportFailure = { readonly field: string; readonly problem: (typeof IMPORT_PROBLEMS)[number] }

/** What is told where not even the outermost part fits. */
const WHOLE = 'JSON'

type Path = readonly PropertyKey[]

/** "The file cannot be used: annotations[3].bbox is missing." Needs the area `exchange`. */
export function importSentence({ say }: Messages, { field, problem }: ImportFailure): string {
  return say(`exchange.failure.${problem}`, { field })
}

export function importFailure(
  problem: ImportFailure['problem'],
  path: Path,
): { readonly ok: false; readonly failure: ImportFailure } {
  return { ok: false, failure: { field: fieldOf(path) || WHOLE, problem } }
}

/** The first thing that a schema found wrong in this JSON. */
export function firstFailure(json: unknown, { issues: [issue] }: z.core.$ZodError) {
  const path = issue?.path ?? []
  const isMissing = path.length > 0 && valueAt(json, path) === undefined
  const problem = issue?.code === 'too_big' && issue.origin === 'array' ? 'too-many' : 'wrong'
  return importFailure(isMissing ? 'missing' : problem, path)
}

function valueAt(json: unknown, path: Path): unknown {
  return path.reduce((at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key], json)
}
