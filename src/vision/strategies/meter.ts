import type { LimitId, Limits, LookEvent } from '../../core/analysis/look.ts'

/** Past these the looks at work are ended; past the number of looks they may finish. */
const ENDS_RUNNING: Readonly<Record<LimitId, boolean>> = {
  looks: false,
  tokens: true,
  money: true,
  seconds: true,
}

/**
 * What looking at one photo has taken so far, against what it may take. A look tells its tokens when it ends, so those that
 * end at about the same time may together go past a limit; none begins after.
 */
export class Meter {
  readonly #limits: Limits
  readonly #stop = new AbortController()
  readonly #timer: ReturnType<typeof setTimeout> | undefined
  #begun = 0
  #running = 0
  #tokens = 0
  #usd = 0
  #waiting: (() => void)[] = []
  /** The first limit that was reached. */
  reached: LimitId | undefined

  constructor(limits: Limits) {
    this.#limits = limits
    if (limits.seconds !== undefined)
      this.#timer = setTimeout(() => this.#reach('seconds'), limits.seconds * 1000)
  }

  /** Aborts once the looks at work are to end. */
  get signal(): AbortSignal {
    return this.#stop.signal
  }

  /** Counts a look in; false where it may not begin. */
  begin(): boolean {
    if (this.reached) return false
    if (this.#begun >= (this.#limits.looks ?? Number.POSITIVE_INFINITY)) {
      this.#reach('looks')
      return false
    }
    this.#begun += 1
    this.#running += 1
    return true
  }

  /** Counts what an event tells of tokens and money. */
  count(event: LookEvent): void {
    if (event.type !== 'usage') return
    this.#tokens += event.inputTokens + event.outputTokens
    this.#usd += event.costUsd ?? 0
  }

  /** A look that began is over; only now does what it took end others, so that it came to its own end. */
  end(): void {
    if (this.#tokens >= (this.#limits.tokens ?? Number.POSITIVE_INFINITY)) this.#reach('tokens')
    if (this.#usd >= (this.#limits.money ?? Number.POSITIVE_INFINITY)) this.#reach('money')
    this.#running -= 1
    if (this.#running === 0) this.#release()
  }

  /** Settles when no look is at work: one that may not begin is no quicker than those that do. */
  idle(signal: AbortSignal): Promise<void> {
    if (this.#running === 0 || signal.aborted) return Promise.resolve()
    return new Promise((resolve) => {
      this.#waiting.push(resolve)
      signal.addEventListener('abort', () => resolve(), { once: true })
    })
  }

  close(): void {
    clearTimeout(this.#timer)
    this.#release()
  }

  #reach(limit: LimitId): void {
    this.reached ??= limit
    if (ENDS_RUNNING[limit]) this.#stop.abort()
  }

  #release(): void {
    for (const resolve of this.#waiting.splice(0)) resolve()
  }
}
