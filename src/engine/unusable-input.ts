import type * as z from 'zod/mini'
import { passedOver } from '../wire/passed-over.ts'

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

/** The same, where a key that the schema does not know is wrong as well: it may be a misspelt one. */
export function readAll<T extends object>(schema: z.ZodMiniType<T>, value: object, field: string): T {
  const read = readAs(schema, value, field)
  const [unknown] = passedOver(value, read)
  if (unknown) throw new UnusableInput(pathOf(field, unknown), 'is not known')
  return read
}

function pathOf(field: string, path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (all, key) => (typeof key === 'number' ? `${all}[${key}]` : `${all}.${String(key)}`),
    field,
  )
}

const KINDS: Readonly<Record<string, string>> = {
  array: 'a list',
  int: 'a whole number',
  number: 'a number',
  object: 'an object',
  record: 'an object',
  string: 'text',
}
/** What is counted where something is too long or too short; of a number, nothing is. */
const COUNTED: Readonly<Record<string, string>> = { array: ' entries', string: ' characters' }

function problemOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_value':
      return `must be one of ${issue.values.join(', ')}`
    case 'unrecognized_keys':
      return `has no ${issue.keys.join(', ')}`
    case 'invalid_type':
      return `must be ${KINDS[issue.expected] ?? issue.expected}`
    case 'too_big':
      return `must ${COUNTED[issue.origin] ? 'have' : 'be'} at most ${issue.maximum}${COUNTED[issue.origin] ?? ''}`
    case 'too_small':
      if (COUNTED[issue.origin]) return 'must not be empty'
      return `must be ${issue.inclusive ? 'at least' : 'more than'} ${issue.minimum}`
    default:
      return 'is not what is expected here'
  }
}
