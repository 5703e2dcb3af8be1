/** Gathers what comes in and delivers it once per frame, so that a fast stream costs one redraw, not a hundred. */
export type FrameBatch<T> = {
  add(entry: T): void
  /** Delivers what is waiting now. */
  flush(): void
  /** Drops what is waiting. */
  discard(): void
}

export function frameBatch<T>(
  onFrame: (run: () => void) => void,
  deliver: (entries: readonly T[]) => void,
): FrameBatch<T> {
  let waiting: T[] = []
  const flush = () => {
    if (waiting.length === 0) return
    const entries = waiting
    waiting = []
    deliver(entries)
  }
  return {
    add(entry) {
      waiting.push(entry)
      if (waiting.length === 1) onFrame(flush)
    },
    flush,
    discard() {
      waiting = []
    },
  }
}
