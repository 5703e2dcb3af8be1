import { type Analysis, factsOf } from '../../core/analysis/document.ts'
import type { LookEvent, LookRequest, LookStage, VisionClient } from '../../core/analysis/look.ts'
import { type AnalysisState, advance, failuresOf, newAnalysis } from '../../core/analysis/run.ts'
import { WHOLE_PHOTO } from '../../core/geometry/normalized.ts'
import type { Failure } from '../../core/terms/failure.ts'
import type { LookId } from '../../core/terms/ids.ts'
import { pause } from '../pause.ts'
import { sideBySide } from './side-by-side.ts'
import { renamed } from './with-ids.ts'

export const DEFAULT_TIMEOUTS = {
  /** The longest any look may take, ms. */
  lookMs: 240_000,
  /** The share of a round's looks after which the rest gets no more than the grace. */
  quorum: 0.5,
  /** The grace: this share of the time the quorum took, but at least this many ms. */
  graceShare: 0.5,
  leastGraceMs: 3_000,
}

export type ParallelOptions = {
  /** Defaults for what is not given. */
  readonly timeouts?: Partial<typeof DEFAULT_TIMEOUTS>
  /** Milliseconds from some fixed moment; the clock of the page or process unless given. */
  readonly now?: () => number
}

const TIMEOUT: Failure = { kind: 'transport', code: 'timeout', retryable: true }

/**
 * Looks at one photo side by side, with their events in one stream as they come. Ids are made unique by the number of the
 * look. A look that fails or hangs is reported and holds up no other. `analysis` holds what was found so far.
 */
export class ParallelLooks {
  readonly #timeouts: typeof DEFAULT_TIMEOUTS
  readonly #client: VisionClient
  readonly #request: LookRequest
  readonly #signal: AbortSignal
  readonly #now: () => number
  #state: AnalysisState
  #asked = 0
  /** What the round is at, and whether a look has told that it is held up since. */
  #stage: LookEvent & { type: 'stage' } = { type: 'stage', stage: 'looking' }
  #heldUp = false

  constructor(client: VisionClient, request: LookRequest, signal: AbortSignal, options: ParallelOptions) {
    this.#client = client
    this.#request = request
    this.#state = newAnalysis(factsOf(request.photo))
    this.#signal = signal
    this.#timeouts = { ...DEFAULT_TIMEOUTS, ...options.timeouts }
    this.#now = options.now ?? (() => performance.now())
  }

  /** What all rounds found so far. */
  get analysis(): Analysis {
    return this.#state.analysis
  }

  /** How many looks went well, in all rounds. */
  get succeeded(): number {
    return this.analysis.looks.filter((look) => look.ended && !look.failed).length
  }

  /** One round: a look for each of these changes to the request, all at once. If aborted, it ends at once and silently. */
  async *round(changes: readonly Partial<LookRequest>[], stage: LookStage): AsyncGenerator<LookEvent> {
    yield this.#at({ type: 'stage', stage })
    const { lookMs, quorum, graceShare, leastGraceMs } = this.#timeouts
    const now = this.#now
    const started = now()
    const giveUp = new AbortController()
    const giveUpAfter = (ms: number) => void pause(ms, giveUp.signal).then(() => giveUp.abort())
    const enough = Math.max(1, Math.ceil(changes.length * quorum))
    let through = 0
    const at = (event: LookEvent & { type: 'stage' }) => this.#at(event)
    const counted = async function* (look: AsyncGenerator<LookEvent>): AsyncGenerator<LookEvent> {
      yield* look
      through += 1
      if (through === enough) giveUpAfter(Math.max(leastGraceMs, (now() - started) * graceShare))
      if (through < changes.length) yield at({ type: 'stage', stage, share: through / changes.length })
    }
    giveUpAfter(lookMs)
    try {
      const looks = changes.map((change) =>
        counted(this.#look({ ...this.#request, ...change }, giveUp.signal)),
      )
      for await (const event of sideBySide(looks)) {
        if (this.#signal.aborted) return
        yield event
      }
    } catch (error) {
      if (!this.#signal.aborted) throw error
    } finally {
      // Leaving early stops every look that is still under way.
      giveUp.abort()
    }
  }

  /** The failure of the whole if no look went well: the first reason given. */
  *allFailed(): Generator<LookEvent> {
    const [failure] = failuresOf(this.#state.run)
    if (failure) yield { type: 'failure', lookId: 'all', failure }
  }

  async *#look(request: LookRequest, giveUp: AbortSignal): AsyncGenerator<LookEvent> {
    const signal = AbortSignal.any([this.#signal, giveUp])
    const number = ++this.#asked
    const named = (id: LookId) => `${number}:${id}`
    const open = new Set<LookId>()
    const gaveUp = new Promise<'gave up'>((resolve) => {
      signal.addEventListener('abort', () => resolve('gave up'), { once: true })
      if (signal.aborted) resolve('gave up')
    })
    const events = this.#client.look(request, signal)[Symbol.asyncIterator]()
    for (;;) {
      // A client that ignores its signal is left behind.
      const next = await Promise.race([events.next(), gaveUp])
      if (next === 'gave up' || (signal.aborted && next.done)) {
        void events.return?.().catch(() => undefined)
        break
      }
      if (next.done) return
      const event = renamed(next.value, named)
      if (event.type === 'look') open.add(event.id)
      if (event.type === 'end') open.delete(event.lookId)
      yield* this.#take(event)
    }
    if (this.#signal.aborted) return
    if (open.size === 0) {
      const id = named('hung')
      open.add(id)
      yield* this.#take({ type: 'look', id, region: request.region ?? WHOLE_PHOTO, model: this.#client.id })
    }
    for (const lookId of open) {
      yield* this.#take({ type: 'failure', lookId, failure: TIMEOUT })
      yield* this.#take({ type: 'end', lookId, truncated: true })
    }
  }

  #at(event: LookEvent & { type: 'stage' }): LookEvent {
    this.#stage = event
    this.#heldUp = false
    return event
  }

  *#take(event: LookEvent): Generator<LookEvent> {
    if (event.type === 'stage' && (event.stage === 'looking' || event.stage === 'preparing')) {
      // The round reports its own progress; a single look's "looking" would replace that.
      if (this.#heldUp) yield this.#at(this.#stage)
      return
    }
    if (event.type === 'stage' && (event.stage === 'waiting' || event.stage === 'reconnecting'))
      this.#heldUp = true
    this.#state = advance(this.#state, event)
    yield event.type === 'failure' ? { ...event, partial: true } : event
  }
}
