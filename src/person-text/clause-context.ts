import type { Before, Frame } from './fact.ts'
import type { Phrase } from './phrases.ts'
import type { Word } from './words.ts'

/** A clause, as far as it is read. */
export type ClauseContext = {
  readonly words: readonly Word[]
  readonly phrases: readonly Phrase[]
  readonly before: Before
  readonly frame: Frame | undefined
  readonly silent: ReadonlySet<number>
}
