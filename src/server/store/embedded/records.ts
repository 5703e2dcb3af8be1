import { dirname } from 'node:path'
import { open, type RootDatabase } from 'lmdb'
import { makeFolder } from '../../../vision/make-folder.ts'
import { StoreDown } from '../store.ts'
import { moveDamagedAside } from './damage.ts'

/** How often what has run out is removed. */
const SWEEP_MS = 60_000

/** A value, and when it runs out, ms since 1970. */
type Timed = { readonly until: number; readonly value: unknown }

/** A file of records, each of a kind and with an id: one change at a time, whole or not at all. */
export type Records = {
  /** Rejects with {@link StoreDown} where the file cannot be written, after undoing all that `work` did. */
  change<T>(work: () => T): Promise<T>
  /** Throws {@link StoreDown}. */
  get<T>(kind: string, id: string): T | undefined
  /** Ids and values of all records of a kind; only within a change. */
  list<T>(kind: string): readonly (readonly [id: string, value: T])[]
  put<T>(kind: string, id: string, value: T, seconds: number): void
  remove(kind: string, id: string): void
  close(): Promise<void>
}

/**
 * Opens the file, or begins one that nobody else may read. `damaged` is told where a file went that cannot be read; what was in it
 * is lost.
 */
export function openRecords(path: string, now: () => number, damaged: (aside: string) => void): Records {
  makeFolder(dirname(path))
  const aside = moveDamagedAside(path, now())
  if (aside !== undefined) damaged(aside)
  // Not synced to the disk at each change: a change would take as long as the disk, and nothing else be served.
  const options = { path, noSubdir: true, noSync: true, permissionsMode: 0o600 }
  const db: RootDatabase<Timed, Key> = open(options)
  const sweep = setInterval(() => sweepOut(db, now()), SWEEP_MS).unref()
  return {
    async change(work) {
      try {
        return db.transactionSync(work)
      } catch (error) {
        if (error instanceof StoreDown) throw error
        throw new StoreDown('The file of this server cannot be written.', { cause: error })
      }
    },
    get<T>(kind: string, id: string) {
      const found = read(db, [kind, id])
      return found && found.until > now() ? (found.value as T) : undefined
    },
    list<T>(kind: string) {
      const range = db.getRange({ start: [kind, ''], end: [kind, '\uffff'] })
      return Array.from(range)
        .filter(({ value }) => value.until > now())
        .map(({ key: [, id], value }) => [id, value.value as T] as const)
    },
    put(kind, id, value, seconds) {
      db.putSync([kind, id], { until: now() + seconds * 1000, value })
    },
    remove(kind, id) {
      db.removeSync([kind, id])
    },
    async close() {
      clearInterval(sweep)
      await db.close()
    },
  }
}

type Key = [kind: string, id: string]

function read(db: RootDatabase<Timed, Key>, key: Key): Timed | undefined {
  try {
    return db.get(key)
  } catch (error) {
    throw new StoreDown('The file of this server cannot be read.', { cause: error })
  }
}

/** Where the disk is full it is tried again the next time. */
function sweepOut(db: RootDatabase<Timed, Key>, at: number): void {
  try {
    db.transactionSync(() => {
      for (const { key, value } of db.getRange()) if (value.until <= at) db.removeSync(key)
    })
  } catch {}
}
