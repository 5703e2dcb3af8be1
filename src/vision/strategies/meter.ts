import type { ExpectedUsage, LimitId, Limits, LookEvent } from '../../core/analysis/look.ts'

/** Whether passing a limit ends the looks under way. Past the number of looks they may finish. */
const endsRunning = (limit: LimitId) => limit !== 'looks'

/** What a look uses, by the limit that counts it. */
type Taken = { readonly tokens: number; readonly money: number }
const COUNTED = ['tokens', 'money'] as const
const NOTHING: Taken = { tokens: 0, money: 0 }

/** A look under way: what it was expected to use, and what it has reported so far. */
type MeteredLook = { readonly expected: Taken | undefined; told: Taken }

/**
 * What looking at one photo has used so far, against its limits. Before a look begins, the tokens and money it will probably
 * use are set aside for it. If that would pass a limit, it does not begin. So a limit is passed only by what looks use
 * beyond what was expected, and the expectation follows what looks really used. The first look always begins.
 */
export class Meter {
  readonly #limits: Limits
  readonly #stop = new AbortController()
  readonly #timer: ReturnType<typeof setTimeout> | undefined
  readonly #running = new Set<MeteredLook>()
  readonly #done: MeteredLook[] = []
  #begun = 0
  #told = NOTHING
  #waiting: (() => void)[] = []
  /** The limit that was reached first. */
  reached: LimitId | undefined

  constructor(limits: Limits) {
    this.#limits = limits
    if (limits.seconds !== undefined)
      this.#timer = setTimeout(() => this.#reach('seconds'), limits.seconds * 1000)
  }

  /** Aborts when the looks under way are to end. */
  get signal(): AbortSignal {
    return this.#stop.signal
  }

  /** Counts a look in. Undefined if it may not begin. */
  begin(expected?: ExpectedUsage): MeteredLook | undefined {
    if (this.reached) return undefined
    const look: MeteredLook = {
      expected: expected && { tokens: expected.tokens, money: expected.costUsd ?? 0 },
      told: NOTHING,
    }
    const past = this.#begun >= this.#limitOn('looks') ? 'looks' : this.#pastWith(look)
    if (past) {
      this.reached = past
      return undefined
    }
    this.#begun += 1
    this.#running.add(look)
    return look
  }

  /** Counts what an event reports. A look that has passed a limit may finish if it is at its end, and is ended if it goes on. */
  count(event: LookEvent, look: MeteredLook): void {
    if (event.type !== 'usage') {
      if (event.type !== 'end') this.#endIfPast()
      return
    }
    const taken = { tokens: event.inputTokens + event.outputTokens, money: event.costUsd ?? 0 }
    look.told = sum(look.told, taken)
    this.#told = sum(this.#told, taken)
  }

  /** A look that began is over. */
  end(look: MeteredLook): void {
    this.#running.delete(look)
    this.#done.push(look)
    this.#endIfPast()
    if (this.#running.size === 0) this.#release()
  }

  /** Settles when no look is under way, so that a look that may not begin is not over before those that did. */
  idle(signal: AbortSignal): Promise<void> {
    if (this.#running.size === 0 || signal.aborted) return Promise.resolve()
    return new Promise((resolve) => {
      this.#waiting.push(resolve)
      signal.addEventListener('abort', () => resolve(), { once: true })
    })
  }

  close(): void {
    clearTimeout(this.#timer)
    this.#release()
  }

  /** The limit that would be passed if this look began beside those under way. */
  #pastWith(look: MeteredLook): LimitId | undefined {
    if (this.#begun === 0) return undefined
    return COUNTED.find((limit) => {
      let total = this.#told[limit] + this.#expected(look, limit)
      for (const each of this.#running) total += Math.max(0, this.#expected(each, limit) - each.told[limit])
      return total > this.#limitOn(limit)
    })
  }

  /** The expectation, corrected by finished looks; their mean if there was no expectation. */
  #expected({ expected }: MeteredLook, limit: keyof Taken): number {
    const took = this.#done.reduce((all, { told }) => all + told[limit], 0)
    if (!expected?.[limit]) return this.#done.length > 0 ? took / this.#done.length : 0
    const thought = this.#done.reduce((all, each) => all + (each.expected?.[limit] ?? 0), 0)
    return took > 0 && thought > 0 ? (expected[limit] * took) / thought : expected[limit]
  }

  #endIfPast(): void {
    const past = COUNTED.find((limit) => this.#told[limit] >= this.#limitOn(limit))
    if (past) this.#reach(past)
  }

  #limitOn(limit: LimitId): number {
    return this.#limits[limit] ?? Number.POSITIVE_INFINITY
  }

  #reach(limit: LimitId): void {
    this.reached ??= limit
    if (endsRunning(limit)) this.#stop.abort()
  }

  #release(): void {
    for (const resolve of this.#waiting.splice(0)) resolve()
  }
}

function sum(a: Taken, b: Taken): Taken {
  return { tokens: a.tokens + b.tokens, money: a.money + b.money }
}
