/** Delivered in one frame: more new items than these take longer to judge and to draw than a frame should. */
const MOST_A_FRAME = 12

/**
 * Collects entries and delivers them once per frame, so that a fast stream costs one redraw, not a hundred, and one that
 * comes all at once is drawn bit by bit. An entry that comes after a pause is delivered at once.
 */
export function frameBatch<T>(onFrame: (run: () => void) => void, deliver: (entries: readonly T[]) => void) {
  let waiting: T[] = []
  let resting = true
  let waitedFor: (() => void)[] = []
  const deliverSome = (most: number) => {
    if (waiting.length === 0) return
    const entries = waiting.slice(0, most)
    waiting = waiting.slice(most)
    deliver(entries)
    if (waiting.length > 0) return
    const done = waitedFor
    waitedFor = []
    for (const resolve of done) resolve()
  }
  const nextFrame = () => {
    resting = waiting.length === 0
    if (resting) return
    deliverSome(MOST_A_FRAME)
    onFrame(nextFrame)
  }
  const add = (entry: T) => {
    waiting.push(entry)
    if (!resting) return
    resting = false
    deliverSome(MOST_A_FRAME)
    onFrame(nextFrame)
  }
  return {
    add,
    /** Delivers all that is waiting now. */
    flush: () => deliverSome(waiting.length),
    /** Comes once nothing waits any more. */
    delivered: () =>
      waiting.length === 0 ? Promise.resolve() : new Promise<void>((done) => waitedFor.push(done)),
  }
}
