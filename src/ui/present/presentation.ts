/** What the person in front of the screen would do with an item, before they are told. */
export const GUESSES = ['choose', 'sometimes', 'skip'] as const
export type Guess = (typeof GUESSES)[number]

/** Where a presentation is: which of its items is up, which were revealed, and what was guessed. */
export type Presentation = {
  readonly ids: readonly string[]
  /** From 0; one past the last item is the end, where all are seen together. */
  readonly at: number
  /** Whether an item is shown grey until it was guessed or passed over. */
  readonly guessFirst: boolean
  readonly revealed: ReadonlySet<string>
  readonly guesses: ReadonlyMap<string, Guess>
}

export function begin(ids: readonly string[], guessFirst: boolean): Presentation {
  return { ids, at: 0, guessFirst, revealed: new Set(), guesses: new Map() }
}

/** The item that is up; undefined at the end. */
export function itemUp({ ids, at }: Presentation): string | undefined {
  return ids[at]
}

export function isRevealed({ guessFirst, revealed }: Presentation, id: string): boolean {
  return !guessFirst || revealed.has(id)
}

/** What a remote's forward button does: reveals the item that is up, then brings up the next. */
export function forward(now: Presentation): Presentation {
  const id = itemUp(now)
  if (id === undefined) return now
  return isRevealed(now, id) ? { ...now, at: now.at + 1 } : revealing(now, id)
}

/** To the item before. What was revealed stays so. */
export function backward(now: Presentation): Presentation {
  return { ...now, at: Math.max(0, now.at - 1) }
}

export function goTo(now: Presentation, at: number): Presentation {
  return { ...now, at: Math.min(Math.max(0, at), now.ids.length) }
}

/** Notes a guess about the item that is up, and reveals it. Once it is revealed there is nothing to guess. */
export function guess(now: Presentation, guessed: Guess): Presentation {
  const id = itemUp(now)
  if (id === undefined || isRevealed(now, id)) return now
  return revealing({ ...now, guesses: new Map(now.guesses).set(id, guessed) }, id)
}

/** Begins anew with guessing, or shows everything at once. */
export function withGuessing(now: Presentation, guessFirst: boolean): Presentation {
  return { ...begin(now.ids, guessFirst), at: now.at }
}

/** Items that came or went while the presentation ran; the one that is up stays up if it is still there. */
export function withItems(now: Presentation, ids: readonly string[]): Presentation {
  const up = itemUp(now)
  const at = up === undefined ? ids.length : ids.indexOf(up)
  return { ...now, ids, at: at >= 0 ? at : Math.min(now.at, ids.length) }
}

function revealing(now: Presentation, id: string): Presentation {
  return { ...now, revealed: new Set(now.revealed).add(id) }
}
