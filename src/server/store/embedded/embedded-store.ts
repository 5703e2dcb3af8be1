import { BOUNDS, beyond, type Kept, readBack, written } from '../../../vision/look-cache/look-cache.ts'
import { type Limits, LOOK_SECONDS, type SharedStore } from '../store.ts'
import { whereItAnswers } from '../where-it-answers.ts'
import { embeddedJobs } from './jobs.ts'
import { embeddedLedger } from './ledger.ts'
import { openRecords, type Records } from './records.ts'
import { embeddedRuns } from './runs.ts'
import { folderShelf } from './shelf.ts'

/**
 * Keeps what is shared in one file (LMDB). A process that is killed loses nothing; after a power cut the last few seconds
 * may be missing. Several servers of one machine may use a file. `damaged` is told where a file went that could not be read.
 */
export function embeddedStore(
  path: string,
  now: () => number = Date.now,
  damaged: (aside: string) => void = () => {},
): SharedStore {
  const records = openRecords(path, now, damaged)
  const jobs = embeddedJobs(records, now)
  return {
    ledger: embeddedLedger(records, now),
    limits: limits(records, now),
    runs: embeddedRuns(records, now),
    looks: rememberedLooks(records),
    shelf: folderShelf(`${path}-photos`, now),
    jobs,
    isUp: () =>
      records
        .change(() => records.put('up', '', 0, 1))
        .then(
          () => true,
          () => false,
        ),
    async close() {
      jobs.close()
      await records.close()
    },
  }
}

type Window = { readonly used: number; readonly ends: number }

/** Fixed windows: the first request opens one. One that ends later than any could has been opened before the clock was put back. */
function limits(records: Records, now: () => number): Limits {
  return {
    take: (key, { points: most, seconds }, points = 1) =>
      records.change(() => {
        const fresh: Window = { used: 0, ends: now() + seconds * 1000 }
        const known = records.get<Window>('limit', key)
        const window = known && known.ends <= fresh.ends ? known : fresh
        const left = Math.max(0, window.ends - now()) / 1000
        if (window.used + points > most) return { retryAfterSeconds: Math.max(1, Math.ceil(left)) }
        records.put<Window>('limit', key, { ...window, used: window.used + points }, left)
        return {}
      }),
  }
}

function rememberedLooks(records: Records): SharedStore['looks'] {
  const list = () => records.get<readonly Kept[]>('looks', '') ?? []
  return {
    async recall(key) {
      const text = await whereItAnswers(() => records.get<string>('look', key))
      return text === undefined ? undefined : readBack(text)
    },
    async keep(key, recording) {
      const text = written(recording, BOUNDS)
      if (text === undefined) return
      const keepIt = () => {
        const kept = [...list().filter((each) => each.key !== key), { key, characters: text.length }]
        const gone = beyond(kept, BOUNDS)
        for (const each of gone) records.remove('look', each.key)
        records.put('look', key, text, LOOK_SECONDS)
        records.put('looks', '', kept.slice(gone.length), LOOK_SECONDS)
      }
      await whereItAnswers(() => records.change(keepIt))
    },
    async forget() {
      const forgetAll = () => {
        for (const { key } of list()) records.remove('look', key)
        records.remove('looks', '')
      }
      await whereItAnswers(() => records.change(forgetAll))
    },
  }
}
