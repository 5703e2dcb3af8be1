import { BOUNDS, beyond, type Kept, readBack, written } from '../../../vision/look-cache/look-cache.ts'
import type { Limits, Once, SharedStore } from '../store.ts'
import { embeddedLedger } from './ledger.ts'
import { openRecords, type Records } from './records.ts'
import { embeddedRuns } from './runs.ts'

/**
 * Keeps what is shared in one file (LMDB). A process that is killed loses nothing; after a power cut the last few seconds
 * may be missing. Only one server may use a file at a time.
 */
export function embeddedStore(path: string, now: () => number = Date.now): SharedStore {
  const records = openRecords(path, now)
  return {
    ledger: embeddedLedger(records, now),
    limits: limits(records, now),
    runs: embeddedRuns(records, now),
    looks: rememberedLooks(records),
    once: once(records),
    isUp: () =>
      records
        .change(() => records.put('up', '', 0, 1))
        .then(
          () => true,
          () => false,
        ),
    close: () => records.close(),
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

function once(records: Records): Once {
  return {
    first: (key, seconds) =>
      records.change(() => {
        if (records.get('once', key) !== undefined) return false
        records.put('once', key, true, seconds)
        return true
      }),
  }
}

const LOOK_SECONDS = 30 * 24 * 60 * 60

function rememberedLooks(records: Records): SharedStore['looks'] {
  const list = () => records.get<readonly Kept[]>('looks', '') ?? []
  return {
    async recall(key) {
      const text = records.get<string>('look', key)
      return text === undefined ? undefined : readBack(text)
    },
    async keep(key, recording) {
      const text = written(recording, BOUNDS)
      if (text === undefined) return
      await records.change(() => {
        const kept = [...list().filter((each) => each.key !== key), { key, characters: text.length }]
        const gone = beyond(kept, BOUNDS)
        for (const each of gone) records.remove('look', each.key)
        records.put('look', key, text, LOOK_SECONDS)
        records.put('looks', '', kept.slice(gone.length), LOOK_SECONDS)
      })
    },
    forget: () =>
      records.change(() => {
        for (const { key } of list()) records.remove('look', key)
        records.remove('looks', '')
      }),
  }
}
