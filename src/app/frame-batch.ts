/**
 * Collects entries and delivers them once per frame, so that a fast stream costs one redraw, not a hundred. An entry that
 * comes after a pause is delivered at once.
 */
export function frameBatch<T>(onFrame: (run: () => void) => void, deliver: (entries: readonly T[]) => void) {
  let waiting: T[] = []
  let resting = true
  /** Delivers what is waiting now. */
  const flush = () => {
    if (waiting.length === 0) return
    const entries = waiting
    waiting = []
    deliver(entries)
  }
  const nextFrame = () => {
    resting = waiting.length === 0
    if (resting) return
    flush()
    onFrame(nextFrame)
  }
  const add = (entry: T) => {
    waiting.push(entry)
    if (!resting) return
    resting = false
    flush()
    onFrame(nextFrame)
  }
  return { add, flush }
}
