/** The end of a text that is no text: closing brackets, a comma or line break, and an item's first key. */
const HIDDEN_START = /([}\],\s]*)\{\s*"([\w-]{1,20})"\s*$/
/** Characters at the end of a text that are searched for that; layout may indent it deeply. */
export const HIDDEN_START_LENGTH = 300

/** Where the next item begins, in characters before the end of the text, and its first key. */
export type HiddenStart = { readonly before: number; readonly key: string }

/**
 * `…, whole"},{"name"` read as one text: a quote too many or too few hid the end of an item and the start of the next.
 * Well-formed text has no such quotes in it. `depth`: brackets open from the item on.
 */
export function hiddenStart(text: string, depth: number): HiddenStart | undefined {
  const [start, closing, key] = HIDDEN_START.exec(text) ?? []
  if (start === undefined || closing === undefined || key === undefined) return undefined
  const closed = closing.replace(/[,\s]/g, '').length
  if (closed < depth && !(depth === 1 && /[,\n]/.test(closing))) return undefined
  return { before: start.length - closing.length, key }
}
