import type * as z from 'zod/mini'
import type { Messages } from '../messages/messages.ts'

/** What is wrong with a field: it is not there, not of the form it should have, names something that is not in the file, … */
export const IMPORT_PROBLEMS = ['missing', 'wrong', 'unknown', 'outside', 'too-many'] as const

/** Why a file of another program cannot be used, and the field that says so: `annotations[3].bbox`. */
export type ImportFailure = { readonly field: string; readonly problem: (typeof IMPORT_PROBLEMS)[number] }

type Path = readonly PropertyKey[]

/** "The file cannot be used: annotations[3].bbox is missing." Needs the area `exchange`. */
export function importSentence({ say }: Messages, { field, problem }: ImportFailure): string {
  return say(`exchange.failure.${problem}`, { field })
}

export function importFailure(
  problem: ImportFailure['problem'],
  path: Path,
): { readonly ok: false; readonly failure: ImportFailure } {
  return { ok: false, failure: { field: fieldOf(path), problem } }
}

/** The first thing that a schema found wrong. */
export function firstFailure(error: z.core.$ZodError) {
  const [issue] = error.issues
  const isMissing = issue?.code === 'invalid_type' && issue.input === undefined
  const problem = issue?.code === 'too_big' && issue.origin === 'array' ? 'too-many' : 'wrong'
  return importFailure(isMissing ? 'missing' : problem, issue?.path ?? [])
}

function fieldOf(path: Path): string {
  if (path.length === 0) return 'JSON'
  return path.reduce<string>(
    (sofar, key) => (typeof key === 'number' ? `${sofar}[${key}]` : `${sofar}${sofar && '.'}${String(key)}`),
    '',
  )
}
