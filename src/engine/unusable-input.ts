import type * as z from 'zod/mini'

/** What a program handed in cannot be judged: a verdict that left it out would mislead. `field` says where it stands. */
export class UnusableInput extends TypeError {
  override readonly name = 'UnusableInput'
  /** "people[0].allergies[1]" */
  readonly field: string

  constructor(field: string, problem: string) {
    super(`${field}: ${problem}`)
    this.field = field
  }
}

/** The value as the schema reads it. Throws `UnusableInput` for the first thing that is wrong with it; `field` is where it stands. */
export function readAs<T>(schema: z.ZodMiniType<T>, value: unknown, field: string): T {
  const read = schema.safeParse(value)
  if (read.success) return read.data
  const issue = read.error.issues[0] as z.core.$ZodIssue
  throw new UnusableInput(pathOf(field, issue.path), problemOf(issue))
}

function pathOf(field: string, path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (all, key) => (typeof key === 'number' ? `${all}[${key}]` : `${all}.${String(key)}`),
    field,
  )
}

function problemOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_value':
      return `must be one of ${issue.values.join(', ')}`
    case 'unrecognized_keys':
      return `has no ${issue.keys.join(', ')}`
    case 'invalid_type':
      return `must be ${issue.expected}`
    case 'too_big':
      return `must be at most ${issue.maximum}`
    case 'too_small':
      return `must be at least ${issue.minimum}`
    default:
      return 'is not what is expected here'
  }
}
