import type { Ending, Found } from './finds.ts'

/** Finds the items of one reply while it streams. Where the reply is split into pieces changes nothing. */
export type ReplyReader = {
  /** What the next piece of the reply completes. */
  push(piece: string): readonly Found[]
  /** What is left when the reply is over. `complete`: it came to its own end. */
  end(complete: boolean): Ending
}
