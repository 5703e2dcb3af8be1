import { jsonrepair } from 'jsonrepair'

export type JsonObject = { readonly [key: string]: unknown }

/**
 * A quote that neither plainly opens a string nor plainly closes one, or seems to do both. What stands before is looked at behind the
 * quote: asked at every place, a long run of white space would take as long as its square.
 */
const ODD_QUOTE =
  /(?:["'`´‘’“”]|&(?=[a-z#]))(?<![[{,:]\s*["'`´‘’“”&])(?!\s*[,:}\]])|["'`´‘’“”](?<=[[{,:]\s*["'`´‘’“”])(?=\s*[,:}\]])/g
/**
 * `jsonrepair` reads a string again from its start at each odd quote. Its time grows with the cube of their number: an item
 * of 3,000 characters that is full of them takes seconds, one of 16,000 a minute. An item is never that broken.
 */
const MOST_ODD_QUOTES = 40

/** JSON as it is, else as `jsonrepair` mends it; undefined where neither gives anything. A key written twice: last wins. */
export function parseLenient(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return (text.match(ODD_QUOTE)?.length ?? 0) <= MOST_ODD_QUOTES ? parseMended(text) : undefined
  }
}

function parseMended(text: string): unknown {
  try {
    return JSON.parse(jsonrepair(text))
  } catch {
    return undefined
  }
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
