import type { Viewport } from '../../core/geometry/viewport.ts'

/** The viewport from event to event, outside React: what follows a gesture listens here, and is drawn without a render. */
export class LiveViewport {
  #now: Viewport
  readonly #listeners = new Set<() => void>()

  constructor(now: Viewport) {
    this.#now = now
  }

  readonly current = (): Viewport => this.#now

  /** Returns how to stop listening. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  set(next: Viewport): void {
    const { scale, x, y } = this.#now
    if (next.scale === scale && next.x === x && next.y === y) return
    this.#now = next
    for (const listener of this.#listeners) listener()
  }
}
