/** A source one tap away from the figure it carries. */
export type CitationFacts = {
  readonly title: string
  readonly organisation: string
  readonly year: number
  readonly section?: string
  readonly url: string
  /** Stated from background knowledge; shown as such until a person checked it. */
  readonly needsReview?: boolean
}
