import { printable } from '../core/text/printable.ts'

/**
 * Whether a value is of a shape. A tenth of what a schema weighs, for a page that has to draw a report before all else; what is
 * wrong, and where, is for the schema to say.
 */
export type Shape = (value: unknown) => boolean

/** Text that looks like what it is. */
export const text =
  (longest: number): Shape =>
  (value) =>
    typeof value === 'string' && value.length <= longest && printable(value) === value

export const oneOf = (values: readonly unknown[]): Shape => {
  const known = new Set(values)
  return (value) => known.has(value)
}

export const number =
  (least: number, most = Number.MAX_VALUE): Shape =>
  (value) =>
    typeof value === 'number' && value >= least && value <= most

export const listOf =
  (each: Shape, most = 1000): Shape =>
  (value) =>
    Array.isArray(value) && value.length <= most && value.every(each)

export const nullOr =
  (shape: Shape): Shape =>
  (value) =>
    value === null || shape(value)

type Fields = { readonly [field: string]: Shape }

/** `has`: these fields; `may`: and perhaps these. What else it holds is nobody's business here. */
export const object = (has: Fields, may: Fields = {}): Shape => {
  const needed = Object.entries(has)
  const others = Object.entries(may)
  return (value) =>
    isObject(value) &&
    needed.every(([field, shape]) => shape(value[field])) &&
    others.every(([field, shape]) => value[field] === undefined || shape(value[field]))
}

/** Every key is one of these. */
export const recordOf =
  (key: Shape, each: Shape): Shape =>
  (value) =>
    isObject(value) && Object.entries(value).every(([name, entry]) => key(name) && each(entry))

function isObject(value: unknown): value is { readonly [field: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
