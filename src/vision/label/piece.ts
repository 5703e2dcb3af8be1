/** A piece of writing on a pack: every way it was read, the first look first; edges in pixels of the levelled page. */
export type LabelPiece = {
  readonly readings: readonly { readonly text: string; readonly confidence: number }[]
  readonly left: number
  readonly right: number
  /** Height of its line's centre. */
  readonly middle: number
  /** Of its tall letters. */
  readonly height: number
  /** Given back untouched: which piece of the page this is. */
  readonly index: number
}

/** The reading to go by where only one is wanted: the surest. */
export function textOf({ readings }: LabelPiece): string {
  return [...readings].sort((a, b) => b.confidence - a.confidence)[0]?.text ?? ''
}

/** Of one line of print: their middles differ by less than letters are tall. */
export function onOneLine(a: LabelPiece, b: LabelPiece): boolean {
  return Math.abs(a.middle - b.middle) <= 0.6 * Math.max(a.height, b.height)
}
