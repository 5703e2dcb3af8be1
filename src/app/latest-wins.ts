/** Whose turn it is to open something. Each new turn aborts the one before, so the latest request wins. */
export type LatestWins = {
  readonly next: () => AbortSignal
  /** The signal of the current turn, for what joins the photos opened in it. */
  readonly current: () => AbortSignal
}

export function createLatestWins(): LatestWins {
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
