/** The models that write places in marks of their own, by the form of these. */
export const DIALECTS = ['deepseek', 'paligemma', 'florence', 'molmo'] as const
export type DialectId = (typeof DIALECTS)[number]

/** A piece of a reply that says what is where, from its first character to behind its last. */
export type Mark = {
  readonly start: number
  readonly end: number
  /** Empty: the mark is broken. */
  readonly items: readonly MarkedItem[]
}

/** A place as numbers in the model's own frame, under the key its form has. */
type MarkedItem = { readonly label: string } & (
  | { readonly bbox: readonly unknown[] }
  | { readonly box_2d: readonly number[] }
  | { readonly point: readonly [number, number] }
)

export type Dialect = {
  /**
   * The first mark that is complete in a text. `over`: the reply came to its own end, nothing follows. `previous`: the
   * label of the mark before, which may hold for this one too.
   */
  firstMark(text: string, over: boolean, previous: string | undefined): Mark | undefined
  /** Where a mark begins in a text that holds no complete one; undefined where none does. */
  markStart(text: string): number | undefined
  /** What stands before a mark is its label. */
  readonly labelFirst?: true
  /** JSON is none of the model's: a server made it, in a frame of its own. */
  readonly neverJson?: true
}

/** The index of `part` at or behind `from`, or undefined. */
export function indexOf(text: string, part: string, from = 0): number | undefined {
  const index = text.indexOf(part, from)
  return index < 0 ? undefined : index
}
