export type LatestWins = ReturnType<typeof createLatestWins>

/** Whose turn it is to open something. Each new turn aborts the one before, so the latest request wins. */
export function createLatestWins() {
  let controller = new AbortController()
  return {
    next() {
      controller.abort()
      controller = new AbortController()
      return controller.signal
    },
    /** The signal of the current turn, for what joins the photos opened in it. */
    current: () => controller.signal,
  }
}
