import type { JsonObject } from './lenient-json.ts'

/** Finds the items of one reply while it streams. Where the reply is split into pieces changes nothing. */
export type ReplyParser = {
  /** What the next piece of the reply completes. */
  push(piece: string): readonly ParsedItem[]
  /** What is left when the reply is over. `complete`: it came to its own end. */
  end(complete: boolean): ReplyEnd
}

/** An item as the model wrote it, or what should have been one. */
export type ParsedItem =
  | { readonly kind: 'item'; readonly value: JsonObject; readonly raw: string }
  | { readonly kind: 'rejected'; readonly issue: ParseIssue; readonly raw: string }

export type ParseIssue = 'not-json' | 'cut-off' | 'too-long' | 'too-deep'

export type ReplyEnd = {
  readonly items: readonly ParsedItem[]
  /** The reply held items, or a list that is properly empty. */
  readonly readable: boolean
  /** The reply broke off within an item or its list. */
  readonly open: boolean
}
