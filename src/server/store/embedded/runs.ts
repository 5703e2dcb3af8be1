import { LEASE_SECONDS, RUN_SECONDS, type RunStore } from '../store.ts'
import type { Records } from './records.ts'

type Run = {
  readonly fingerprint: string
  readonly count: number
  readonly done: boolean
  /** When whoever makes it was last heard of, ms since 1970. */
  readonly heard: number
}

/** Each line is a record of its own, so that adding one costs the same however long the answer is. */
export function embeddedRuns(records: Records, now: () => number): RunStore {
  const lineId = (key: string, index: number) => `${key} ${index}`
  return {
    claim: (key, fingerprint) =>
      records.change(() => {
        const run = records.get<Run>('run', key)
        if (run) return run.fingerprint === fingerprint ? ('known' as const) : ('other' as const)
        records.put<Run>('run', key, { fingerprint, count: 0, done: false, heard: now() }, RUN_SECONDS)
        return 'mine' as const
      }),
    append: (key, lines, done) =>
      records.change(() => {
        const run = records.get<Run>('run', key)
        if (!run) return
        for (const [i, line] of lines.entries())
          records.put('line', lineId(key, run.count + i), line, RUN_SECONDS)
        records.put<Run>(
          'run',
          key,
          { ...run, count: run.count + lines.length, done, heard: now() },
          RUN_SECONDS,
        )
      }),
    async read(key, from) {
      const run = records.get<Run>('run', key)
      if (!run) return undefined
      const numbers = Array.from({ length: Math.max(0, run.count - from) }, (_, i) => from + i)
      const lines = numbers.map((index) => records.get<string>('line', lineId(key, index)) ?? '')
      // The clock may have been put back since.
      const gone = Math.abs(now() - run.heard) > LEASE_SECONDS * 1000
      return { lines, state: run.done ? 'done' : gone ? 'dead' : 'running' }
    },
    remove: (key) =>
      records.change(() => {
        const { count = 0 } = records.get<Run>('run', key) ?? {}
        for (let i = 0; i < count; i += 1) records.remove('line', lineId(key, i))
        records.remove('run', key)
      }),
  }
}
