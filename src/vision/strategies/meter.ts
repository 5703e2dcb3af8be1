import type { ExpectedUsage, LimitId, Limits, LookEvent } from '../../core/analysis/look.ts'

/** Past these the looks at work are ended; past the number of looks they may finish. */
const ENDS_RUNNING: Readonly<Record<LimitId, boolean>> = {
  looks: false,
  tokens: true,
  money: true,
  seconds: true,
}

/** What is counted of a look beside that it began, by the limit on it. */
type Taken = { readonly tokens: number; readonly money: number }
const COUNTED = ['tokens', 'money'] as const
const NOTHING: Taken = { tokens: 0, money: 0 }

/** A look at work: what it was thought to take, and what it told of so far. */
export type MeteredLook = { readonly expected: Taken | undefined; told: Taken }

/**
 * What looking at one photo has taken so far, against what it may take. Of tokens and money a look has set aside what it
 * will probably take; one that would go past a limit with that does not begin, so that a limit is passed by no more than
 * what looks take beyond what was expected. The expectation follows what looks really took. The first look begins in any
 * case: less than one is none.
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

  /** Counts a look in; undefined where it may not begin. */
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

  /** Counts what an event of a look tells. What went past a limit is let finish if it is at its end, and ended if it goes on. */
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

  /** Settles when no look is at work: one that may not begin is no quicker than those that do. */
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

  /** The limit that would be passed if this look began beside those at work. */
  #pastWith(look: MeteredLook): LimitId | undefined {
    if (this.#begun === 0) return undefined
    return COUNTED.find((limit) => {
      let total = this.#told[limit] + this.#expected(look, limit)
      for (const each of this.#running) total += Math.max(0, this.#expected(each, limit) - each.told[limit])
      return total > this.#limitOn(limit)
    })
  }

  /** By what finished looks took against what they were thought to; where nothing was thought, by their mean. */
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
    if (ENDS_RUNNING[limit]) this.#stop.abort()
  }

  #release(): void {
    for (const resolve of this.#waiting.splice(0)) resolve()
  }
}

function sum(a: Taken, b: Taken): Taken {
  return { tokens: a.tokens + b.tokens, money: a.money + b.money }
}
