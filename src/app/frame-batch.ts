/** Delivered in one piece. Every piece sorts anew all that was found, so single entries would cost more than they spare. */
const PIECE = 4
/** In a frame no further piece is begun after this, ms: what is new is still to be drawn in it. */
const FRAME_MS = 6

type Frames = {
  /** Runs once before the next frame. */
  readonly onFrame: (run: () => void) => void
  /** Milliseconds from some fixed moment. */
  readonly now: () => number
}

/**
 * Collects entries and delivers them frame by frame, so that a fast stream costs one redraw, not a hundred, and one that
 * comes all at once is drawn bit by bit: as many a frame as the device has time for. An entry that comes after a pause is
 * delivered at once.
 */
export function frameBatch<T>({ onFrame, now }: Frames, deliver: (entries: readonly T[]) => void) {
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
    const began = now()
    do deliverSome(PIECE)
    while (waiting.length > 0 && now() - began < FRAME_MS)
    onFrame(nextFrame)
  }
  const add = (entry: T) => {
    waiting.push(entry)
    if (!resting) return
    resting = false
    deliverSome(PIECE)
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
