import type { LookEvent, LookRequest, LookStage, VisionClient } from '../../core/analysis/look.ts'
import type { Detection } from '../../core/fusion/detection.ts'
import type { LookFacts } from '../../core/fusion/independent-looks.ts'
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

export const PATIENCE: LookTimeouts = { lookMs: 240_000, quorum: 0.5, graceShare: 0.5, leastGraceMs: 3_000 }

export type Task = { readonly client: VisionClient; readonly request: LookRequest }

const TIMEOUT: Failure = { kind: 'transport', code: 'timeout', retryable: true }

/**
 * Looks at work side by side, their events in one stream as they come. Ids are made unique by the look's number, a look
 * that fails or hangs is reported and holds up nobody, and whoever asks can see what was found so far.
 */
export class ParallelLooks {
  readonly #patience: LookTimeouts
  readonly #signal: AbortSignal
  readonly #now: () => number
  readonly sightings: Detection[] = []
  readonly looks: (LookFacts & { readonly failed?: true })[] = []
  readonly failures: Failure[] = []
  #asked = 0

  constructor(signal: AbortSignal, patience: LookTimeouts, now: () => number) {
    this.#signal = signal
    this.#patience = patience
    this.#now = now
  }

  /** Looks that came to a good end, in all rounds. */
  get succeeded(): number {
    return this.looks.filter((look) => look.ended && !look.failed).length
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
        else if (through === Math.max(1, Math.ceil(tasks.length * this.#patience.quorum))) grace()
      }
    })
    const grace = () => {
      const { graceShare, leastGraceMs } = this.#patience
      const ms = Math.max(leastGraceMs, (this.#now() - started) * graceShare)
      void pause(ms, over.signal).then(() => giveUpAll())
    }
    const giveUpAll = () => {
      for (const giveUp of giveUps) giveUp.abort(TIMEOUT)
    }
    void pause(this.#patience.lookMs, over.signal).then(() => giveUpAll())
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
    const [failure] = this.failures
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
    if (event.type === 'look') {
      const { id, region } = event
      this.looks.push({ id, region, ended: false, truncated: false })
    } else if (event.type === 'detection') {
      this.sightings.push({ ...event.detection, lookId: event.lookId })
    } else if (event.type === 'failure') {
      this.failures.push(event.failure)
      this.#change(event.lookId, { failed: true })
      channel.push({ ...event, partial: true })
      return
    } else if (event.type === 'end') this.#change(event.lookId, { ended: true, truncated: event.truncated })
    channel.push(event)
  }

  #change(id: LookId, change: Partial<(typeof this.looks)[number]>): void {
    const at = this.looks.findIndex((look) => look.id === id)
    const look = this.looks[at]
    if (look) this.looks[at] = { ...look, ...change }
  }
}
