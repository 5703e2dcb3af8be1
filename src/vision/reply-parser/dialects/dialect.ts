/** The models that write places as tags or tokens of their own, by the form of these. */
export type DialectId = 'deepseek' | 'paligemma' | 'florence' | 'molmo'

/** A piece of a reply that says what is where, from its first character to behind its last. */
export type LocationTag = {
  readonly start: number
  readonly end: number
  /** Empty: the tag is broken. */
  readonly items: readonly TaggedItem[]
}

/** A place as numbers in the model's own frame, under the key its form has. */
type TaggedItem = { readonly label: string } & (
  | { readonly bbox: readonly unknown[] }
  | { readonly box_2d: readonly number[] }
  | { readonly point: readonly [number, number] }
)

export type Dialect = {
  /**
   * The first tag that is complete in a text. `over`: the reply came to its own end, nothing follows. `previous`: the
   * label of the tag before, which may hold for this one too.
   */
  firstTag(text: string, over: boolean, previous: string | undefined): LocationTag | undefined
  /** How a tag begins. */
  readonly opening: string
  /** What stands before that is the tag's label, and belongs to it. */
  readonly labelFirst?: true
  /** JSON is none of the model's: a server made it, in a frame of its own. */
  readonly neverJson?: true
}

/** The index of `part` at or behind `from`, or undefined. */
export function indexOf(text: string, part: string, from = 0): number | undefined {
  const index = text.indexOf(part, from)
  return index < 0 ? undefined : index
}
