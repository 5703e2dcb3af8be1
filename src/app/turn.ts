/** Whose turn it is to open something: each new turn aborts the one before, so that the last wish wins. */
export type Turn = { readonly next: () => AbortSignal }

export function createTurn(): Turn {
  let current: AbortController | undefined
  return {
    next() {
      current?.abort()
      current = new AbortController()
      return current.signal
    },
  }
}
