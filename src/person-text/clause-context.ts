import type { AllergyFrame, Carried } from './fact.ts'
import type { Phrase } from './phrases.ts'
import type { Word } from './words.ts'

/** A clause while it is being read. */
export type ClauseContext = {
  readonly words: readonly Word[]
  readonly phrases: readonly Phrase[]
  readonly before: Carried
  readonly frame: AllergyFrame | undefined
  /** Places of words that are understood already: whom it is about, and figures. */
  readonly skipped: ReadonlySet<number>
}
