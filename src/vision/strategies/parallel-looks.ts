import { type Analysis, factsOf } from '../../core/analysis/document.ts'
import type { LookEvent, LookRequest, LookStage, VisionClient } from '../../core/analysis/look.ts'
import type { Photo } from '../../core/analysis/photo.ts'
import { type AnalysisState, advance, failuresOf, newAnalysis } from '../../core/analysis/run.ts'
import { WHOLE_PHOTO } from '../../core/geometry/normalized.ts'
import type { Failure } from '../../core/terms/failure.ts'
import type { LookId } from '../../core/terms/ids.ts'
import { pause } from '../clients/model/idle-timer.ts'
import { Channel } from './channel.ts'
import { renamed } from './with-ids.ts'

export type LookTimeouts = {
  /** The longest any look may take, ms. */
  readonly lookMs: number
  /** Share of a round's looks that must be through before the rest is waited for no longer than the grace. */
  readonly quorum: number
  /** The grace: this share of the time the quorum took, but at least so many ms. */
  readonly graceShare: number
  readonly leastGraceMs: number
}

export const DEFAULT_TIMEOUTS: LookTimeouts = {
  lookMs: 240_000,
  quorum: 0.5,
  graceShare: 0.5,
  leastGraceMs: 3_000,
}

export type Task = { readonly client: VisionClient; readonly request: LookRequest }

const TIMEOUT: Failure = { kind: 'transport', code: 'timeout', retryable: true }

/**
 * Looks at one photo side by side, their events in one stream as they come. Ids are made unique by the look's number. A
 * look that fails or hangs is reported and holds up no other. What was found so far is there to be read.
 */
export class ParallelLooks {
  readonly #timeouts: LookTimeouts
  readonly #signal: AbortSignal
  readonly #now: () => number
  #state: AnalysisState
  #asked = 0

  constructor(photo: Photo, signal: AbortSignal, timeouts: LookTimeouts, now: () => number) {
    this.#state = newAnalysis(factsOf(photo))
    this.#signal = signal
    this.#timeouts = timeouts
    this.#now = now
  }

  /** What all rounds found so far. */
  get analysis(): Analysis {
    return this.#state.analysis
  }

  /** Looks that came to a good end, in all rounds. */
  get succeeded(): number {
    return this.analysis.looks.filter((look) => look.ended && !look.failed).length
  }

  /** One round: all tasks at once. Ends when all are through or given up; aborted, at once and silently. */
  async *round(tasks: readonly Task[], stage: LookStage): AsyncGenerator<LookEvent> {
    yield { type: 'stage', stage }
    const channel = new Channel<LookEvent>()
    const giveUps = tasks.map(() => new AbortController())
    const started = this.#now()
    const over = new AbortController()
    let through = 0
    const working = tasks.map(async (task, index) => {
      try {
        await this.#work(task, giveUps[index] as AbortController, channel)
      } finally {
        through += 1
        if (through < tasks.length) channel.push({ type: 'stage', stage, share: through / tasks.length })
        if (through === tasks.length) over.abort()
        else if (through === Math.max(1, Math.ceil(tasks.length * this.#timeouts.quorum))) grace()
      }
    })
    const grace = () => {
      const { graceShare, leastGraceMs } = this.#timeouts
      const ms = Math.max(leastGraceMs, (this.#now() - started) * graceShare)
      void pause(ms, over.signal).then(() => giveUpAll())
    }
    const giveUpAll = () => {
      for (const giveUp of giveUps) giveUp.abort(TIMEOUT)
    }
    void pause(this.#timeouts.lookMs, over.signal).then(() => giveUpAll())
    const stop = () => over.abort()
    this.#signal.addEventListener('abort', stop, { once: true })
    let broken: unknown
    const all = Promise.all(working).then(
      () => channel.close(),
      (error: unknown) => {
        broken = error ?? new Error('a look broke')
        channel.close()
      },
    )
    try {
      for await (const event of channel.read()) {
        if (this.#signal.aborted) return
        yield event
      }
      await all
      if (broken !== undefined && !this.#signal.aborted) throw broken
    } finally {
      this.#signal.removeEventListener('abort', stop)
      over.abort()
      // Leaving early stops every look that is still at work.
      giveUpAll()
    }
  }

  /** Of the whole, where no look came to a good end: why, as the first of them told it. */
  *allFailed(): Generator<LookEvent> {
    const [failure] = failuresOf(this.#state.run)
    if (failure) yield { type: 'failure', lookId: 'all', failure }
  }

  async #work(
    { client, request }: Task,
    giveUp: AbortController,
    channel: Channel<LookEvent>,
  ): Promise<void> {
    this.#asked += 1
    const number = this.#asked
    const named = (id: LookId) => `${number}:${id}`
    const open = new Set<LookId>()
    const signal = AbortSignal.any([this.#signal, giveUp.signal])
    const gaveUp = new Promise<'gave up'>((resolve) => {
      signal.addEventListener('abort', () => resolve('gave up'), { once: true })
      if (signal.aborted) resolve('gave up')
    })
    const events = client.look(request, signal)[Symbol.asyncIterator]()
    for (;;) {
      // A client that does not mind its signal is left behind.
      const next = await Promise.race([events.next(), gaveUp])
      if (next === 'gave up' || (signal.aborted && next.done)) {
        void events.return?.().catch(() => undefined)
        break
      }
      if (next.done) return
      const event = renamed(next.value, named)
      if (event.type === 'look') open.add(event.id)
      if (event.type === 'end') open.delete(event.lookId)
      this.#take(event, channel)
    }
    if (this.#signal.aborted) return
    for (const lookId of open.size > 0 ? open : [named('hung')]) {
      if (open.size === 0) {
        this.#take(
          { type: 'look', id: lookId, region: request.region ?? WHOLE_PHOTO, model: client.id },
          channel,
        )
      }
      this.#take({ type: 'failure', lookId, failure: TIMEOUT }, channel)
      this.#take({ type: 'end', lookId, truncated: true }, channel)
    }
  }

  #take(event: LookEvent, channel: Channel<LookEvent>): void {
    // The round tells how far all of them are; a single look's "looking" would cover that.
    if (event.type === 'stage' && (event.stage === 'looking' || event.stage === 'preparing')) return
    this.#state = advance(this.#state, event)
    channel.push(event.type === 'failure' ? { ...event, partial: true } : event)
  }
}
