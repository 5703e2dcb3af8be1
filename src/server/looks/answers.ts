import { pause } from '../../vision/pause.ts'
import type { Log } from '../log.ts'
import type { Drain } from '../operations/drain.ts'
import type { RunStore } from '../store/store.ts'
import { type Ending, type Making, startMaking } from './making.ts'
import { signals } from './signals.ts'

/** How often it is looked for lines that another process adds. */
const POLL_MS = 150
/** How often it is said that an answer is read here. */
const SAY_READS_MS = 3_000

/** A request under an idempotency key. `fingerprint`: of all that it asks. */
export type Asked = {
  readonly key: string
  readonly fingerprint: string
  readonly from: number
  readonly ending: Ending
}

/**
 * Answers that outlive the connection they were asked over. Each is made once, in one process, and read from any: from its
 * beginning or from where a reader was, as often as it is asked for.
 */
export type Answers = {
  /** Whether somebody has asked under this key. `other`: for something else. */
  find(asked: Asked): Promise<'known' | 'other' | undefined>
  /** Has it made, unless it is or was: then `make` is not used. */
  begin(
    asked: Asked,
    make: (stopped: AbortSignal) => AsyncGenerator<string>,
  ): Promise<'mine' | 'known' | 'other'>
  /** Its lines as they come, until `left`. */
  read(asked: Asked, left: AbortSignal): AsyncGenerator<string>
  /** Nobody wants it any more. */
  stop(key: string): Promise<void>
}

type AnswerParts = {
  readonly resumeSeconds: number
  readonly log: Log
  /** An answer is under way until all of it is kept. */
  readonly drain: Pick<Drain, 'begin'>
}

export function createAnswers(runs: RunStore, { resumeSeconds, log, drain }: AnswerParts): Answers {
  const made = new Map<string, Making>()
  const told = signals(runs)

  async function* elsewhere({ key, from, ending }: Asked, left: AbortSignal): AsyncGenerator<string> {
    let said = Number.NEGATIVE_INFINITY
    for (let at = from; !left.aborted; ) {
      if (Date.now() - said > SAY_READS_MS) {
        await told.reads(key)
        said = Date.now()
      }
      const part = await runs.read(key, at)
      for (const line of part?.lines ?? []) yield line
      at += part?.lines.length ?? 0
      if (part?.state === 'done') return
      if (part?.state !== 'running') {
        // Whoever made it is gone. It may have been paid for, so nobody is asked again.
        return yield* ending((await runs.read(key, 0))?.lines ?? [])
      }
      await pause(POLL_MS, left)
    }
  }

  return {
    async find({ key, fingerprint }) {
      if ((await runs.read(key, Number.MAX_SAFE_INTEGER)) === undefined) return undefined
      return (await runs.claim(key, fingerprint)) === 'other' ? 'other' : 'known'
    },
    async begin({ key, fingerprint, ending }, make) {
      const claimed = await runs.claim(key, fingerprint)
      if (claimed === 'mine') {
        const isStopped = await told.isStopped(key)
        const resumeMs = resumeSeconds * 1000
        const making = startMaking(make, { key, runs, signals: told, isStopped, resumeMs, ending, log })
        made.set(key, making)
        const over = drain.begin()
        void making.kept.then(() => {
          made.delete(key)
          over()
        })
      }
      return claimed
    },
    read: (asked, left) => made.get(asked.key)?.read(asked.from, left) ?? elsewhere(asked, left),
    async stop(key) {
      made.get(key)?.stop()
      await told.stop(key)
    },
  }
}
