/** Whose turn it is to open something: each new turn aborts the one before, so that the last wish wins. */
export type Turn = {
  readonly next: () => AbortSignal
  /** Of the turn that is on: for what joins what was opened in it, and goes when something else is. */
  readonly current: () => AbortSignal
}

export function createLatestWins(): Turn {
  let controller = new AbortController()
  return {
    next() {
      controller.abort()
      controller = new AbortController()
      return controller.signal
    },
    current: () => controller.signal,
  }
}
