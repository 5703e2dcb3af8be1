import type { ReportFailure } from '../wire/report.ts'

type Issue = {
  readonly code?: string | undefined
  readonly path: readonly PropertyKey[]
  readonly origin?: unknown
  readonly maximum?: unknown
}

/** A list that is longer than anybody's, or else the first field that is not what it should be. */
export function failureOf(issues: readonly Issue[], oldNames: ReadonlyMap<string, string>): ReportFailure {
  const tooMany = issues.find(({ code, origin }) => code === 'too_big' && origin === 'array')
  const [first] = issues
  const field = fieldOf((tooMany ?? first)?.path ?? [], oldNames)
  return tooMany && typeof tooMany.maximum === 'number'
    ? { kind: 'too-many', field, most: tooMany.maximum }
    : { kind: 'damaged', field }
}

/** A name from a file is told only where it is a plain one, and no longer than this. */
const PLAIN = /^[\w-]{1,40}$/

/** `detections[3].region`, as the file calls it. */
export function fieldOf(
  [first, ...path]: readonly PropertyKey[],
  oldNames: ReadonlyMap<string, string> = new Map(),
): string {
  let field = typeof first === 'number' ? `[${first}]` : (oldNames.get(String(first)) ?? String(first ?? ''))
  for (const step of path) {
    if (typeof step === 'number') field += `[${step}]`
    else if (PLAIN.test(String(step))) field += `.${String(step)}`
    else break
  }
  return field
}
